import { useState } from 'preact/hooks';
import type { Day } from '../../domain/day.ts';
import { CHECK_IN_STATES, type CheckInState, type Habit } from '../../domain/habit.ts';
import { sameValue } from '../../domain/merge.ts';
import { fill } from '../../i18n/format.ts';
import { checkIn } from '../../stores/habits.ts';
import { TextField } from '../ui/TextField.tsx';
import { useOnePress } from '../ui/use-one-press.ts';
import { DayMark } from './DayMark.tsx';
import { EvidenceField } from './EvidenceField.tsx';
import type { HabitPartKit } from './habit-kit.ts';

interface Props {
  kit: HabitPartKit;
  habit: Habit;
  day: Day;
  onDone: () => void;
}

/** A day's note, amount and evidence, and the marks; a press on a mark keeps everything. */
export function DayForm({ kit, habit, day, onDone }: Props) {
  const { words } = kit;
  const mark = habit.checkIns[day];
  const current = mark?.state ?? 'none';
  const [note, setNote] = useState(mark?.note ?? '');
  const [amount, setAmount] = useState(String(mark?.amount ?? ''));
  const [interactionId, setInteractionId] = useState(mark?.interactionId);
  const once = useOnePress();
  const { target } = habit;

  const keep = async (state: CheckInState | 'none') => {
    const before = { note: mark?.note, amount: mark?.amount, interactionId: mark?.interactionId };
    const fields = { note: note.trim() || undefined, amount: amountOf(amount), interactionId };
    const isSame = state === current && (state === 'none' || sameValue(before, fields));
    const next = state === 'none' ? undefined : { state, ...fields };
    if (isSame || (await once(() => checkIn(habit.id, day, next)))) onDone();
  };
  return (
    <div class="stack">
      <p>{habit.title}</p>
      {target && (
        <TextField
          label={target.unit ? fill(words.amountOf, { unit: target.unit }) : words.amount}
          type="number"
          width="short"
          value={amount}
          onInput={setAmount}
        />
      )}
      <TextField label={words.note} value={note} onInput={setNote} />
      <EvidenceField kit={kit} day={day} value={interactionId} onChange={setInteractionId} />
      <ul class="rows day-menu" role="list">
        {([...CHECK_IN_STATES, 'none'] as const).map((state) => (
          <li key={state}>
            <button type="button" aria-pressed={state === current} onClick={() => void keep(state)}>
              <DayMark look={state} />
              {words.marks[state]}
            </button>
          </li>
        ))}
      </ul>
      {current !== 'none' && (
        <div class="acts">
          <button type="button" class="button small" onClick={() => void keep(current)}>
            {words.saveMark}
          </button>
        </div>
      )}
    </div>
  );
}

function amountOf(text: string): number | undefined {
  const amount = Number(text);
  return text.trim() !== '' && amount >= 0 ? amount : undefined;
}
