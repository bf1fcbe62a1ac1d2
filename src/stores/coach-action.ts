import type { CoachAction } from '../domain/coach.ts';
import { addEvent } from './events.ts';
import { checkIn } from './habits.ts';
import { logInteraction } from './interactions.ts';
import { answerIntroducer } from './introductions.ts';
import { finishAct } from './lessons.ts';
import { keepPromise } from './promises.ts';
import { $today } from './today.ts';

/** The actions that are done at one press; the others lead to a page. */
export type DirectAction = Extract<
  CoachAction,
  { kind: 'log' | 'keep-promise' | 'thank' | 'tell' | 'act-done' | 'plan-event' | 'tick' }
>;

/** Tells whether an action is done here and now. */
export function isDirect(action: CoachAction): action is DirectAction {
  return ['log', 'keep-promise', 'thank', 'tell', 'act-done', 'plan-event', 'tick'].includes(
    action.kind,
  );
}

/** Does what a suggestion offers; each can be taken back. Gives whether it was kept. */
export async function doAction(action: DirectAction): Promise<boolean> {
  const today = $today.get();
  switch (action.kind) {
    case 'keep-promise':
      return keepPromise(action.contactId, action.promiseId, today);
    case 'tick':
      return checkIn(action.habitId, action.unit, { state: 'done' });
    case 'tell':
      return answerIntroducer(action.contactId, 'outcomeToldOn', today);
    case 'act-done':
      return finishAct(action.lessonId, today);
    case 'plan-event': {
      const { place, seatId } = action;
      return (await addEvent({ title: place, place, seatIds: [seatId] })) !== undefined;
    }
    case 'log':
    case 'thank':
      return logMessage(action.contactId, action.kind === 'thank');
  }
}

/** Logs that a message was written today, with thanks or without. */
export async function logMessage(contactId: string, withThanks = false): Promise<boolean> {
  const ids = await logInteraction({
    people: [{ id: contactId }],
    interaction: {
      day: $today.get(),
      kind: 'message',
      gave: withThanks ? [{ kind: 'thanks' }] : [],
    },
  });
  return ids !== undefined;
}
