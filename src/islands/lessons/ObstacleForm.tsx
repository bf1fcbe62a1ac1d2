import { useEffect, useState } from 'preact/hooks';
import type { Goal } from '../../domain/goal.ts';
import type { KeptPlan, PlanHome } from '../../domain/obstacle-plan.ts';
import { fill } from '../../i18n/format.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { keepPlan } from '../../stores/obstacle-plan.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useFaultFocus } from '../ui/use-fault-focus.ts';
import { useOneSubmit } from '../ui/use-one-submit.ts';
import { ObstacleField } from './ObstacleField.tsx';

interface Props {
  t: ToolsMessages['obstaclePlan'];
  goals: readonly Goal[];
  /** The plan that this one takes the place of. */
  rewritten: KeptPlan | undefined;
  settle: (act: Promise<boolean>) => Promise<boolean>;
  onKept: () => void;
  onCancel: (() => void) | undefined;
}

const AS_HABIT = '';
const EMPTY = { obstacle: '', ifThen: { when: '', then: '' } };

/** What gets in the way, the moment and the act, read back, and where the plan is kept. */
export function ObstacleForm({ t, goals, rewritten, settle, onKept, onCancel }: Props) {
  const [plan, setPlan] = useState(rewritten?.plan ?? EMPTY);
  const [goalId, setGoal] = useState(AS_HABIT);
  const { form, isAsked, ask } = useFaultFocus();
  const isCalled = onCancel !== undefined;
  useEffect(() => {
    if (isCalled) form.current?.querySelector('input')?.focus();
  }, [isCalled, form]);

  const obstacle = plan.obstacle.trim();
  const ifThen = { when: plan.ifThen.when.trim(), then: plan.ifThen.then.trim() };
  const isWhole = ifThen.when !== '' && ifThen.then !== '';
  const goal = goals.find(({ id }) => id === goalId);
  const home: PlanHome | undefined = rewritten ?? (goal && { kind: 'goal', record: goal });
  const write = (patch: Partial<typeof ifThen>) =>
    setPlan({ ...plan, ifThen: { ...plan.ifThen, ...patch } });
  const save = useOneSubmit(async () => {
    ask();
    if (obstacle === '' || !isWhole) return;
    if (await settle(keepPlan({ obstacle, ifThen }, home))) onKept();
  });
  return (
    <form ref={form} class="stack" noValidate onSubmit={save}>
      <ObstacleField
        t={t}
        value={plan.obstacle}
        onChange={(text) => setPlan({ ...plan, obstacle: text })}
        error={isAsked && obstacle === '' ? t.obstacleFault : undefined}
      />
      <div class="tight">
        <p>{t.reason}</p>
        <p class="hint">{t.reasonText}</p>
      </div>
      <TextField
        label={t.when}
        hint={t.whenHint}
        value={plan.ifThen.when}
        onInput={(when) => write({ when })}
        error={isAsked && ifThen.when === '' ? t.fault : undefined}
      />
      <TextField
        label={t.then}
        hint={t.thenHint}
        value={plan.ifThen.then}
        onInput={(then) => write({ then })}
        error={isAsked && ifThen.when !== '' && ifThen.then === '' ? t.fault : undefined}
      />
      {isWhole && (
        <div class="tight">
          <p>
            <strong>{fill(t.plan, ifThen)}</strong>
          </p>
          <p class="hint">{t.aloud}</p>
        </div>
      )}
      {!rewritten && goals.length > 0 && (
        <SelectField
          label={t.keepWith}
          value={goalId}
          options={[
            { value: AS_HABIT, label: t.asHabit },
            ...goals.map(({ id, purpose }) => ({ value: id, label: fill(t.goal, { purpose }) })),
          ]}
          onChange={setGoal}
        />
      )}
      <div class="acts">
        <button type="submit" class="button">
          {t.keep}
        </button>
        {onCancel && (
          <button type="button" class="text-button" onClick={onCancel}>
            {t.cancel}
          </button>
        )}
      </div>
    </form>
  );
}
