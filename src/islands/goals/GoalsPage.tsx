import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { startOfWeek } from '../../domain/day.ts';
import type { Goal } from '../../domain/goal.ts';
import { canAddGoal } from '../../domain/seat.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { GoalsMessages } from '../../i18n/messages/goals.ts';
import type { TermsMessages } from '../../i18n/messages/terms.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $contacts } from '../../stores/contacts.ts';
import { NEW_GOAL, readGoalDraft, type GoalDraft } from '../../stores/goal-draft.ts';
import { $goals, startGoal } from '../../stores/goals.ts';
import { $settings } from '../../stores/settings.ts';
import { $today } from '../../stores/today.ts';
import { later } from '../ui/later.ts';
import { namedPart } from '../ui/named-part.ts';
import { useFocusBack } from '../ui/use-focus-back.ts';
import { LAST_BLOCK } from './goal-block.ts';
import type { GoalKit } from './goal-kit.ts';
import { GoalList } from './GoalList.tsx';

const GoalForm = later(async () => (await import('./GoalForm.tsx')).GoalForm);

interface Props {
  t: GoalsMessages;
  terms: TermsMessages;
  locale: Locale;
  lessonHref: string;
}

function newGoalDraft(): GoalDraft {
  return readGoalDraft(NEW_GOAL) ?? { goal: startGoal(), block: 0 };
}

/** The goals: those in work, the paused ones, the form, and what is done below. */
export function GoalsPage({ t, terms, locale, lessonHref }: Props) {
  const goals = useStore($goals, { ssr: 'initial' });
  const contacts = useStore($contacts, { ssr: 'initial' });
  const today = useStore($today, { ssr: 'initial' });
  const { weekStart } = useStore($settings, { ssr: 'initial' });
  const [form, setForm] = useState<GoalDraft>();
  const [shownId, setShownId] = useState<string>();
  const list = useFocusBack<HTMLDivElement>(form !== undefined);
  const isAddressRead = useRef(false);
  const isReady = goals.status === 'ready' && contacts.status === 'ready';
  const items = itemsOf(goals);

  const isRoom = canAddGoal(items);
  const openNew = () => {
    if (isRoom) setForm(newGoalDraft());
  };
  const openEdit = (goal: Goal) =>
    setForm(readGoalDraft(goal.id) ?? { goal, before: goal, block: LAST_BLOCK });
  const close = (savedId?: string) => {
    setShownId(savedId ?? form?.before?.id);
    setForm(undefined);
  };

  useEffect(() => {
    // Once: a form that was closed stays closed when room for a goal comes or goes.
    if (!isReady || isAddressRead.current) return;
    isAddressRead.current = true;
    const named = namedPart();
    if (named === NEW_GOAL && isRoom) setForm((open) => open ?? newGoalDraft());
    else if (named && named !== NEW_GOAL) setShownId(named);
  }, [isReady, isRoom]);

  useEffect(() => {
    if (!shownId || form) return;
    const card = document.getElementById(shownId);
    card?.closest('details')?.setAttribute('open', '');
    card?.scrollIntoView();
    card?.focus();
  }, [shownId, form]);

  if (goals.status === 'failed') return <p>{terms.failed}</p>;
  if (!isReady) return <p class="lead">{t.loading}</p>;

  const kit: GoalKit = {
    ...{ t, terms, locale, contacts: itemsOf(contacts), goals: items, today },
    week: startOfWeek(today, weekStart),
    settle: async (act, goalId) => {
      const isKept = await act;
      const card = list.current?.querySelector<HTMLElement>(`article[id="${goalId}"]`);
      if (isKept) (card ?? list.current)?.focus();
      return isKept;
    },
  };
  if (form) return <GoalForm kit={kit} draft={form} onClose={close} />;

  return <GoalList {...{ kit, list, lessonHref }} onNew={openNew} onEdit={openEdit} />;
}
