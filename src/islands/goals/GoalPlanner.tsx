import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Goal } from '../../domain/goal.ts';
import { fill } from '../../i18n/format.ts';
import type { PlannerMessages } from '../../i18n/messages/goals.ts';
import { $goals } from '../../stores/goals.ts';
import { PlannerForm } from './PlannerForm.tsx';

interface Props {
  t: PlannerMessages;
  goalsHref: string;
}

/** A target network in one go, inside a lesson: an aim, what is missing, a seat or more. */
export function GoalPlanner({ t, goalsHref }: Props) {
  const goals = useStore($goals, { ssr: 'initial' });
  const [saved, setSaved] = useState<Goal>();

  if (goals.status !== 'ready') return <p>{t.loading}</p>;
  if (!saved) return <PlannerForm t={t} goals={goals.items} onSaved={setSaved} />;
  return (
    <div class="stack" role="status">
      <p>{fill(t.saved, { purpose: saved.purpose })}</p>
      <div class="acts">
        <a class="button" href={`${goalsHref}#${saved.id}`}>
          {t.open}
        </a>
        <button type="button" class="button quiet" onClick={() => setSaved(undefined)}>
          {t.another}
        </button>
      </div>
    </div>
  );
}
