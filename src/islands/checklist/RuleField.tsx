import type { Rule } from '../../domain/habit.ts';
import { plural } from '../../i18n/format.ts';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { weekdaysFrom, type HabitKit } from './habit-kit.ts';

interface Props {
  kit: HabitKit;
  rule: Rule;
  onChange: (rule: Rule) => void;
  error?: string | undefined;
}

const WORKING_DAYS = [1, 2, 3, 4, 5];
const STARTS: readonly Rule[] = [
  { kind: 'daily' },
  { kind: 'weekdays', days: WORKING_DAYS },
  { kind: 'weekly', times: 2 },
];
const TIMES = [1, 2, 3, 4, 5, 6, 7];

/** How often a habit asks for something: every day, on chosen days, or some times a week. */
export function RuleField({ kit, rule, onChange, error }: Props) {
  const { t, terms, locale, weekStart } = kit;
  const isOurs = STARTS.some(({ kind }) => kind === rule.kind);
  if (!isOurs) return <p class="note">{t.ruleKept}</p>;
  return (
    <>
      <ChoiceField
        legend={t.rule}
        options={[
          { value: 'daily', label: t.rules.daily },
          { value: 'weekdays', label: t.rules.weekdays },
          { value: 'weekly', label: t.rules.weekly },
        ]}
        value={rule.kind}
        onChange={(kind) => onChange(STARTS.find((start) => start.kind === kind) ?? rule)}
      />
      {rule.kind === 'weekdays' && (
        <ChoiceField
          legend={t.ruleDays}
          options={weekdaysFrom(weekStart).map((day) => ({
            value: String(day),
            label: terms.weekdays[day - 1] ?? '',
          }))}
          value={rule.days.map(String)}
          multiple
          onChange={(days) => onChange({ kind: 'weekdays', days: days.map(Number).sort() })}
          error={error}
        />
      )}
      {rule.kind === 'weekly' && (
        <SelectField
          label={t.ruleTimes}
          options={TIMES.map((n) => ({ value: String(n), label: plural(locale, t.times, n) }))}
          value={String(rule.times)}
          onChange={(times) => onChange({ kind: 'weekly', times: Number(times) })}
        />
      )}
    </>
  );
}
