import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Goal } from '../../domain/goal.ts';
import { canAddGoal } from '../../domain/seat.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { GoalsMessages } from '../../i18n/messages/goals.ts';
import type { TermsMessages } from '../../i18n/messages/terms.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $contacts } from '../../stores/contacts.ts';
import { NEW_GOAL, dropGoalDraft, readGoalDraft, type GoalDraft } from '../../stores/goal-draft.ts';
import { $goals, startGoal } from '../../stores/goals.ts';
import { $today } from '../../stores/today.ts';
import { ClosedGoals } from './ClosedGoals.tsx';
import { DraftNotice } from './DraftNotice.tsx';
import { GOAL_BLOCKS } from './goal-block.ts';
import type { GoalKit } from './goal-kit.ts';
import { GoalCard } from './GoalCard.tsx';
import { GoalForm } from './GoalForm.tsx';
import { NoGoals } from './NoGoals.tsx';

interface Props {
  t: GoalsMessages;
  terms: TermsMessages;
  locale: Locale;
  lessonHref: string;
}

/** The goals: those in work, the paused ones, the form, and what is done below. */
export function GoalsPage({ t, terms, locale, lessonHref }: Props) {
  const goals = useStore($goals, { ssr: 'initial' });
  const contacts = useStore($contacts, { ssr: 'initial' });
  const today = useStore($today, { ssr: 'initial' });
  const [form, setForm] = useState<GoalDraft>();
  const [shownId, setShownId] = useState<string>();
  const [, setDropped] = useState(0);
  const isReady = goals.status === 'ready' && contacts.status === 'ready';

  useEffect(() => {
    if (!isReady) return;
    const named = decodeURIComponent(location.hash.slice(1));
    if (named === NEW_GOAL) openNew();
    else if (named) setShownId(named);
  }, [isReady]);

  useEffect(() => {
    const card = shownId && !form ? document.getElementById(shownId) : undefined;
    card?.scrollIntoView();
    card?.focus();
  }, [shownId, form]);

  if (goals.status === 'failed') return <p>{terms.failed}</p>;
  if (!isReady) return <p class="lead">{t.loading}</p>;

  const { items } = goals;
  const kit: GoalKit = { t, terms, locale, contacts: itemsOf(contacts), goals: items, today };
  const draft = readGoalDraft(NEW_GOAL);

  function openNew(): void {
    if (!canAddGoal(itemsOf($goals.get()))) return;
    setForm(readGoalDraft(NEW_GOAL) ?? { goal: startGoal(), block: 0 });
  }
  const openEdit = (goal: Goal) =>
    setForm(
      readGoalDraft(goal.id) ?? { goal, before: goal, block: GOAL_BLOCKS.indexOf('overview') },
    );
  const close = (savedId?: string) => {
    setShownId(savedId ?? form?.before?.id);
    setForm(undefined);
  };

  if (form) return <GoalForm kit={kit} draft={form} onClose={close} />;

  const inWork = items.filter(({ status }) => status === 'active');
  const paused = items.filter(({ status }) => status === 'paused');
  const closed = items.filter(({ status }) => status === 'reached' || status === 'let-go');
  return (
    <div class="stack wide">
      {draft && (
        <DraftNotice
          t={t}
          purpose={draft.goal.purpose}
          onGo={() => setForm(draft)}
          onDrop={() => {
            dropGoalDraft(NEW_GOAL);
            setDropped((count) => count + 1);
          }}
        />
      )}
      {items.length === 0 && !draft && (
        <NoGoals t={t} lessonHref={lessonHref} onStart={openNew} />
      )}
      {[...inWork, ...paused].map((goal) => (
        <GoalCard key={goal.id} kit={kit} goal={goal} onEdit={openEdit} />
      ))}
      {items.length > 0 && !draft && (
        <div>
          {canAddGoal(items) ? (
            <button type="button" class="button" onClick={openNew}>
              {inWork.length > 0 ? t.startAnother : t.start}
            </button>
          ) : (
            <p class="note">{t.tooManyGoals}</p>
          )}
        </div>
      )}
      {closed.length > 0 && <ClosedGoals kit={kit} goals={closed} onEdit={openEdit} />}
    </div>
  );
}
