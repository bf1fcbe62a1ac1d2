import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { HABIT_AREAS, activeHabits, type HabitArea } from '../../domain/habit.ts';
import type { PracticePickerMessages } from '../../i18n/messages/checklist.ts';
import { $habits, addHabit } from '../../stores/habits.ts';
import { $today } from '../../stores/today.ts';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { practiceAnchor, type PracticeChoice } from './practice-choice.ts';
import { PracticeRow } from './PracticeRow.tsx';

interface Props {
  t: PracticePickerMessages;
  areas: Record<HabitArea, string>;
  practices: readonly PracticeChoice[];
  /** Where the checklist is; absent on the checklist itself. */
  checklistHref?: string | undefined;
  /** The place of a practice that is asked for. */
  shownId?: string | undefined;
}

/** Practices to pick from by area, each with its cue and reason; one press adds one. */
export function HabitPicker({ t, areas, practices, checklistHref, shownId }: Props) {
  const habits = useStore($habits, { ssr: 'initial' });
  const today = useStore($today, { ssr: 'initial' });
  const offered = HABIT_AREAS.filter((area) => practices.some((item) => item.area === area));
  const [area, setArea] = useState(offered[0]);
  useEffect(() => {
    const shown = practices.find(({ id }) => practiceAnchor(id) === shownId);
    if (shown) setArea(shown.area);
  }, [practices, shownId]);

  if (habits.status !== 'ready') return <p>{t.loading}</p>;

  const kept = new Set(activeHabits(habits.items).map(({ practiceId }) => practiceId));
  const isAnyKept = practices.some(({ id }) => kept.has(id));
  const add = async ({ id, title, cue, smallest, rule, area: of }: PracticeChoice) => {
    const added = await addHabit({
      title,
      cue,
      smallest,
      area: of,
      practiceId: id,
      start: today,
      schedule: [{ from: today, rule }],
    });
    return added !== undefined;
  };
  return (
    <div class="stack">
      {offered.length > 1 && (
        <ChoiceField
          legend={t.area}
          options={offered.map((value) => ({ value, label: areas[value] }))}
          value={area ?? ''}
          onChange={(value) => setArea(offered.find((item) => item === value))}
        />
      )}
      <ul class="rows" role="list">
        {practices
          .filter((practice) => practice.area === area)
          .map((practice) => (
            <PracticeRow
              key={practice.id}
              t={t}
              practice={practice}
              isKept={kept.has(practice.id)}
              onAdd={() => add(practice)}
            />
          ))}
      </ul>
      {checklistHref && isAnyKept && (
        <p>
          <a href={checklistHref}>{t.toChecklist}</a>
        </p>
      )}
    </div>
  );
}
