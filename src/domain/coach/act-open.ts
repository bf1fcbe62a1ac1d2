import { daysBetween } from '../day.ts';
import { isOpenAct } from '../lesson-act.ts';
import type { CoachFacts } from './facts.ts';
import { urgencyOf } from './facts.ts';
import type { Finding } from './suggestion.ts';

/** Days after choosing from which an act is asked after. */
const ASKED_DAYS = 3;

/** R17: an act of a lesson, chosen three days ago or more and not done; the oldest first. */
export function actOpen({ progress, today }: CoachFacts): Finding[] {
  return progress.flatMap(({ id, act }): Finding[] => {
    if (!act || !isOpenAct(act)) return [];
    const days = daysBetween(act.chosenOn, today);
    if (days < ASKED_DAYS) return [];
    return [
      {
        key: `R17:${id}:${act.chosenOn}`,
        urgency: urgencyOf(days),
        lesson: id,
        reason: { id: 'act-open', values: { what: act.text, days } },
        action: { kind: 'act-done', lessonId: id },
      },
    ];
  });
}
