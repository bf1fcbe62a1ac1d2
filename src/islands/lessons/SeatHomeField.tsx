import { fill } from '../../i18n/format.ts';
import type { SeatHomeMessages } from '../../i18n/messages/tools.ts';
import { SelectField } from '../ui/SelectField.tsx';
import type { SeatChoice } from './use-seat-home.ts';

interface Props {
  t: SeatHomeMessages;
  choice: SeatChoice;
  /** The purpose of the goal that is begun where none is chosen. */
  purpose: string;
}

/** Says which goal a seat goes into, and lets the visitor choose where there is a choice. */
export function SeatHomeField({ t, choice, purpose }: Props) {
  const { goals, mayBegin, isFull, goalId, choose } = choice;
  const [only] = goals;
  if (isFull) return <p>{t.full}</p>;
  if (!only) return <p class="hint">{fill(t.begins, { purpose })}</p>;
  if (goals.length === 1 && !mayBegin) {
    return <p class="hint">{fill(t.joins, { purpose: only.purpose })}</p>;
  }
  const known = goals.map((goal) => ({ value: goal.id, label: goal.purpose }));
  const begun = mayBegin ? [{ value: '', label: fill(t.newGoal, { purpose }) }] : [];
  return (
    <SelectField
      label={t.goal}
      value={goalId ?? ''}
      options={[...known, ...begun]}
      onChange={(value) => choose(value || undefined)}
    />
  );
}
