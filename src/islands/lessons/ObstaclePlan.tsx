import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { activeGoals } from '../../domain/goal.ts';
import { keptPlans, type KeptPlan } from '../../domain/obstacle-plan.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { SharedMessages, ToolsMessages } from '../../i18n/messages/tools.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $goals } from '../../stores/goals.ts';
import { $habitContext } from '../../stores/habit-context.ts';
import { $habits } from '../../stores/habits.ts';
import { useSettle } from '../ui/use-settle.ts';
import { KeptPlanRow } from './KeptPlanRow.tsx';
import { ObstacleForm } from './ObstacleForm.tsx';
import { ToolWaiting } from './ToolWaiting.tsx';

interface Props {
  t: ToolsMessages['obstaclePlan'];
  shared: SharedMessages;
  locale: Locale;
}

/** An inner obstacle with an if-then plan, kept as a habit or with a goal, and rewritten where it fails. */
export function ObstaclePlan({ t, shared, locale }: Props) {
  const habits = useStore($habits, { ssr: 'initial' });
  const goals = useStore($goals, { ssr: 'initial' });
  const context = useStore($habitContext, { ssr: 'initial' });
  const [isAdding, setAdding] = useState(false);
  const [rewritten, setRewritten] = useState<KeptPlan>();
  const [isKept, setKept] = useState(false);
  const { part, settle } = useSettle<HTMLDivElement>();
  const states = [habits, goals];
  if (states.some(({ status }) => status !== 'ready')) {
    return <ToolWaiting t={shared} isFailed={states.some(({ status }) => status === 'failed')} />;
  }

  const plans = keptPlans(itemsOf(habits), itemsOf(goals), context);
  const isOpen = isAdding || rewritten !== undefined || plans.length === 0;
  const open = (kept?: KeptPlan) => {
    setAdding(kept === undefined);
    setRewritten(kept);
    setKept(false);
  };
  const close = () => {
    setAdding(false);
    setRewritten(undefined);
  };
  const cancel = () => {
    close();
    // The button is gone with the form.
    void settle(Promise.resolve(true));
  };
  return (
    <div class="stack" ref={part} tabIndex={-1}>
      <p role="status">{isKept && !isOpen && t.kept}</p>
      {plans.length > 0 && <h4>{t.plans}</h4>}
      <ul class="rows" role="list">
        {plans.map((kept) => (
          <KeptPlanRow
            key={kept.record.id}
            t={t}
            locale={locale}
            kept={kept}
            onRewrite={() => open(kept)}
          />
        ))}
      </ul>
      {isOpen ? (
        <ObstacleForm
          key={rewritten?.record.id}
          t={t}
          goals={activeGoals(itemsOf(goals))}
          rewritten={rewritten}
          settle={settle}
          onKept={() => {
            setKept(true);
            close();
          }}
          onCancel={plans.length > 0 ? cancel : undefined}
        />
      ) : (
        <div>
          <button type="button" class="text-button" onClick={() => open()}>
            {t.another}
          </button>
        </div>
      )}
    </div>
  );
}
