import { useEffect, useRef, useState } from 'preact/hooks';
import { HABIT_AREAS, changeSchedule, ruleOn, type Habit } from '../../domain/habit.ts';
import { sameValue } from '../../domain/merge.ts';
import { isSamePlan } from '../../domain/plan-miss.ts';
import { withFields } from '../../domain/record.ts';
import { fill } from '../../i18n/format.ts';
import { habit as habitWords } from '../../i18n/messages/habit.ts';
import { changeHabit, saveHabit, startHabit } from '../../stores/habits.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useOnePress } from '../ui/use-one-press.ts';
import type { PlanPart } from './habit-form-part.ts';
import type { HabitKit, HabitPartKit } from './habit-kit.ts';
import { PlanFields } from './PlanFields.tsx';
import { RuleField } from './RuleField.tsx';

interface Props {
  kit: HabitKit;
  /** The habit to edit; absent for a new one. */
  before?: Habit | undefined;
  /** Where the focus goes instead of the heading. */
  part?: PlanPart | undefined;
  /** Called with the habit's id once it is saved, and without when the form is left. */
  onClose: (savedId?: string) => void;
}

/** A habit: what, where it hangs, how often; the if-then plan under “more”. */
export function HabitForm({ kit: shared, before, part, onClose }: Props) {
  const kit: HabitPartKit = { ...shared, words: habitWords[shared.locale] };
  const { words, terms, today } = kit;
  const [habit, setHabit] = useState(() => before ?? startHabit());
  const [rule, setRule] = useState(() => ruleOn(habit, today));
  const [tried, setTried] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  const once = useOnePress();
  const isUnnamed = habit.title.trim() === '';
  const hasNoDays = rule.kind === 'weekdays' && rule.days.length === 0;

  useEffect(() => {
    const field = part && document.getElementById(`habit-${part}`);
    (field ?? head.current)?.focus();
  }, [part]);

  const edit = (patch: { [Field in keyof Habit]?: Habit[Field] | undefined }) =>
    setHabit(withFields(habit, patch));
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (isUnnamed || hasNoDays) return;
    // Another plan begins today, even where its rule stays: what was missed before is not its fault.
    const isSame = sameValue(rule, ruleOn(habit, today)) && (!before || isSamePlan(before, habit));
    const schedule = isSame ? habit.schedule : changeSchedule(habit, today, { rule });
    const edited = { ...habit, schedule };
    const keep = () => (before ? changeHabit(before, edited) : saveHabit(edited));
    if (await once(keep)) onClose(habit.id);
  };

  return (
    <form class="sheet stack habit-form" noValidate onSubmit={(event) => void save(event)}>
      <h2 ref={head} tabIndex={-1}>
        {before ? fill(words.editHead, { title: before.title }) : words.newHead}
      </h2>
      <TextField
        label={words.habitTitle}
        hint={words.titleHint}
        value={habit.title}
        onInput={(title) => edit({ title })}
        error={tried && isUnnamed ? words.faults.title : undefined}
        required
      />
      <TextField
        id="habit-cue"
        label={words.cue}
        hint={words.cueHint}
        value={habit.cue ?? ''}
        onInput={(cue) => edit({ cue: cue || undefined })}
      />
      <RuleField
        kit={kit}
        rule={rule}
        onChange={setRule}
        error={tried && hasNoDays ? words.faults.days : undefined}
      />
      {before && <p class="hint">{words.ruleFromToday}</p>}
      <SelectField
        label={words.area}
        options={HABIT_AREAS.map((value) => ({ value, label: terms.areas[value] }))}
        value={habit.area}
        onChange={(value) => edit({ area: HABIT_AREAS.find((area) => area === value) })}
      />
      <PlanFields kit={kit} habit={habit} edit={edit} isOpen={part === 'smallest'} />
      <div class="acts">
        <button type="submit" class="button">
          {before ? words.save : words.saveNew}
        </button>
        <button type="button" class="button quiet" onClick={() => onClose()}>
          {terms.cancel}
        </button>
      </div>
    </form>
  );
}
