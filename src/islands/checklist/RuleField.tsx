import { OCCASION_SOURCES } from '../../domain/occasion.ts';
import type { Rule } from '../../domain/habit.ts';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { NumberField } from './NumberField.tsx';
import { weekdaysFrom, type HabitPartKit } from './habit-kit.ts';

interface Props {
  kit: HabitPartKit;
  rule: Rule;
  onChange: (rule: Rule) => void;
  error?: string | undefined;
}

const WORKING_DAYS = [1, 2, 3, 4, 5];
const STARTS: readonly Rule[] = [
  { kind: 'daily' },
  { kind: 'weekdays', days: WORKING_DAYS },
  { kind: 'weekly', times: 2 },
  { kind: 'monthly', times: 1 },
  { kind: 'every', days: 3 },
  { kind: 'occasion', source: 'met-someone-new', hours: 48 },
  { kind: 'rolling', times: 3, days: 7 },
  { kind: 'track' },
];

/** How often a habit asks for something: by days, weeks, months, intervals, occasions, or never. */
export function RuleField({ kit, rule, onChange, error }: Props) {
  const { words } = kit;
  return (
    <>
      <SelectField
        label={words.rule}
        options={STARTS.map(({ kind }) => ({ value: kind, label: words.rules[kind] }))}
        value={rule.kind}
        onChange={(kind) => onChange(STARTS.find((start) => start.kind === kind) ?? rule)}
      />
      <RuleDetails kit={kit} rule={rule} onChange={onChange} error={error} />
    </>
  );
}

/** What one kind of rule asks for: days, a number, an occasion. */
function RuleDetails({ kit, rule, onChange, error }: Props) {
  const { words, terms, weekStart } = kit;
  switch (rule.kind) {
    case 'weekdays':
      return (
        <ChoiceField
          legend={words.ruleDays}
          options={weekdaysFrom(weekStart).map((day) => ({
            value: String(day),
            label: terms.weekdays[day - 1] ?? '',
          }))}
          value={rule.days.map(String)}
          multiple
          onChange={(days) => onChange({ kind: 'weekdays', days: days.map(Number).sort() })}
          error={error}
        />
      );
    case 'weekly':
    case 'monthly':
      return (
        <NumberField
          label={rule.kind === 'weekly' ? words.ruleTimes : words.ruleMonthTimes}
          value={rule.times}
          most={rule.kind === 'weekly' ? 7 : 28}
          onChange={(times) => onChange({ ...rule, times })}
        />
      );
    case 'every':
      return (
        <NumberField
          label={words.ruleEvery}
          value={rule.days}
          most={60}
          onChange={(days) => onChange({ ...rule, days })}
        />
      );
    case 'rolling':
      return (
        <div class="fields">
          <NumberField
            label={words.ruleRollingTimes}
            hint={words.ruleRollingHint}
            value={rule.times}
            most={rule.days}
            onChange={(times) => onChange({ ...rule, times })}
          />
          <NumberField
            label={words.ruleRollingDays}
            value={rule.days}
            most={60}
            onChange={(days) => onChange({ ...rule, days, times: Math.min(rule.times, days) })}
          />
        </div>
      );
    case 'occasion':
      return <OccasionFields kit={kit} rule={rule} onChange={onChange} />;
    default:
      return null;
  }
}

interface OccasionProps {
  kit: HabitPartKit;
  rule: Extract<Rule, { kind: 'occasion' }>;
  onChange: (rule: Rule) => void;
}

/** What in the log makes it due, and for how long it waits. */
function OccasionFields({ kit: { t, words }, rule, onChange }: OccasionProps) {
  return (
    <div class="fields">
      <SelectField
        label={words.ruleSource}
        hint={words.ruleSourceHint}
        options={OCCASION_SOURCES.map((source) => ({ value: source, label: t.sources[source] }))}
        value={rule.source}
        onChange={(value) => {
          const source = OCCASION_SOURCES.find((one) => one === value) ?? rule.source;
          onChange({ ...rule, source });
        }}
      />
      <NumberField
        label={words.ruleHours}
        value={rule.hours}
        most={336}
        onChange={(hours) => onChange({ ...rule, hours })}
      />
    </div>
  );
}
