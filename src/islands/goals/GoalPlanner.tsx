import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import type { Goal } from '../../domain/goal.ts';
import { fill } from '../../i18n/format.ts';
import type { PlannerMessages } from '../../i18n/messages/goals.ts';
import { $goals } from '../../stores/goals.ts';
import { PlannerForm } from './PlannerForm.tsx';

interface Props {
  t: PlannerMessages;
  goalsHref: string;
  /** Said where the records cannot be read. */
  failed: string;
}

/** A target network in one go, inside a lesson: an aim, what is missing, a seat or more. */
export function GoalPlanner({ t, goalsHref, failed }: Props) {
  const goals = useStore($goals, { ssr: 'initial' });
  const [saved, setSaved] = useState<Goal>();
  const part = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone.
  const show = (goal: Goal | undefined) => {
    setSaved(goal);
    part.current?.focus();
  };

  if (goals.status === 'failed') return <p class="error">{failed}</p>;
  if (goals.status !== 'ready') return <p>{t.loading}</p>;
  return (
    <div ref={part} class="stack" tabIndex={-1}>
      {saved ? (
        <>
          <p>{fill(t.saved, { purpose: saved.purpose })}</p>
          <div class="acts">
            <a class="button" href={`${goalsHref}#${saved.id}`}>
              {t.open}
            </a>
            <button type="button" class="button quiet" onClick={() => show(undefined)}>
              {t.another}
            </button>
          </div>
        </>
      ) : (
        <PlannerForm t={t} goals={goals.items} onSaved={show} />
      )}
    </div>
  );
}
