import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { activeHabits } from '../../domain/habit.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ChecklistMessages } from '../../i18n/messages/checklist.ts';
import type { TermsMessages } from '../../i18n/messages/terms.ts';
import { $habitContext } from '../../stores/habit-context.ts';
import { $habits } from '../../stores/habits.ts';
import { $settings } from '../../stores/settings.ts';
import { later } from '../ui/later.ts';
import { namedPart } from '../ui/named-part.ts';
import type { PlanPart } from './habit-form-part.ts';
import type { HabitKit } from './habit-kit.ts';
import { HabitPicker } from './HabitPicker.tsx';
import type { PracticeChoice } from './practice-choice.ts';
import { useShownHabit } from './use-shown-habit.ts';

const ArchivedHabits = later(async () => (await import('./ArchivedHabits.tsx')).ArchivedHabits);
const HabitForm = later(async () => (await import('./HabitForm.tsx')).HabitForm);
const HabitsView = later(async () => (await import('./HabitsView.tsx')).HabitsView);

interface Props {
  t: ChecklistMessages;
  terms: TermsMessages;
  locale: Locale;
  practices: readonly PracticeChoice[];
}

/** The checklist: the week to tick, then each habit, then more to choose from. */
export function ChecklistPage({ t, terms, locale, practices }: Props) {
  const state = useStore($habits, { ssr: 'initial' });
  const { hideStreak, showLoop = false } = useStore($settings, { ssr: 'initial' });
  const due = useStore($habitContext, { ssr: 'initial' });
  const [form, setForm] = useState<{ id?: string; part?: PlanPart | undefined }>();
  const [shownId, setShownId] = useState<string>();
  const page = useRef<HTMLDivElement>(null);
  const isReady = state.status === 'ready';

  useEffect(() => {
    if (!isReady) return undefined;
    const showNamed = () => {
      const named = namedPart();
      if (named) setShownId(named);
    };
    showNamed();
    addEventListener('hashchange', showNamed);
    return () => removeEventListener('hashchange', showNamed);
  }, [isReady]);

  useShownHabit(page, form ? undefined : shownId, () => setShownId(undefined));

  if (state.status === 'failed') return <p>{terms.failed}</p>;
  if (!isReady) return <p class="lead">{t.loading}</p>;

  const { today, weekStart } = due;
  const settle = async (act: Promise<boolean>) => {
    const isKept = await act;
    const head = document.getElementById('habits-head') ?? page.current;
    if (isKept) head?.focus();
    return isKept;
  };
  const looks = { hideStreak, showLoop };
  const kit: HabitKit = { t, terms, locale, today, weekStart, due, settle, ...looks };
  const habits = activeHabits(state.items);
  const archived = state.items.filter(({ archivedOn }) => archivedOn !== undefined);
  const picker = (
    <HabitPicker t={t.picker} areas={terms.areas} practices={practices} shownId={shownId} />
  );
  const close = (savedId?: string) => {
    setForm(undefined);
    setShownId(savedId ?? form?.id ?? 'habit-add');
  };

  if (form) {
    const before = habits.find(({ id }) => id === form.id);
    return <HabitForm kit={kit} before={before} part={form.part} onClose={close} />;
  }
  return (
    <div class="stack wide" ref={page} tabIndex={-1}>
      {habits.length === 0 ? (
        <section class="sheet empty stack">
          <h2>{t.emptyHead}</h2>
          <p>{t.emptyText}</p>
          {picker}
          <div>
            <button id="habit-add" type="button" class="button quiet" onClick={() => setForm({})}>
              {t.ownHabit}
            </button>
          </div>
        </section>
      ) : (
        <HabitsView
          kit={kit}
          habits={habits}
          onForm={setForm}
          onShow={setShownId}
          picker={picker}
        />
      )}
      {archived.length > 0 && <ArchivedHabits kit={kit} habits={archived} onShow={setShownId} />}
    </div>
  );
}
