import { newEvent, type NetworkEvent } from '../event.ts';
import {
  newGoal,
  type Goal,
  type Need,
  type NeedKind,
  type Seat,
  type SeatStart,
  type Step,
} from '../goal.ts';
import type { Introduction } from '../introduction.ts';
import { newRecord } from '../record.ts';
import type { Rung } from '../contact.ts';
import type { Cast } from './cast.ts';
import { sampleId, type SampleTime } from './moment.ts';

const NEEDS: readonly NeedKind[] = ['information', 'feedback', 'different-field'];

interface SeatPlan {
  need: number;
  place: Seat['place'];
  startFrom: SeatStart;
  targetRung: Rung;
  person?: number;
  introducer?: number;
}

const SEATS: readonly SeatPlan[] = [
  {
    need: 0,
    place: 'outside',
    startFrom: 'introduction',
    targetRung: 'reciprocal',
    person: 5,
    introducer: 0,
  },
  { need: 1, place: 'outside', startFrom: 'new', targetRung: 'reciprocal', person: 35 },
  { need: 2, place: 'outside', startFrom: 'new', targetRung: 'acquainted' },
  { need: 0, place: 'inside', startFrom: 'introduction', targetRung: 'acquainted', introducer: 1 },
];

/** Builds the one goal: a covered need, a thin one, and one that nobody covers yet. */
export function sampleGoal({ goal }: Cast, { ago, instant }: SampleTime): Goal {
  const {
    needs,
    seats,
    places,
    ifThen,
    moment,
    firstAct,
    signs,
    stopRule,
    steps,
    outcomes,
    ...words
  } = goal;
  return newGoal(
    {
      ...words,
      needs: needs.map(needOf),
      seats: SEATS.flatMap((plan, place) => seatOf(plan, { place, words: seats[place] })),
      places: [...places],
      ifThen,
      weekly: { weekday: 3, moment },
      firstAct: { text: firstAct, due: ago(51), doneOn: ago(50) },
      signs,
      stopRule: { day: ago(-34), rule: stopRule },
      minutesPerWeek: 45,
      startedOn: ago(50),
      steps: stepsOf(steps, ago),
      outcomes: outcomes.map((text, place) => ({
        id: sampleId('outcome', place),
        day: ago(place === 0 ? 40 : 5),
        text,
      })),
    },
    { id: sampleId('goal', 0), now: instant(50) },
  );
}

function stepsOf(texts: readonly string[], ago: SampleTime['ago']): Step[] {
  return texts.map((text, place) => ({
    id: sampleId('step', place),
    text,
    ...(place === 0 ? { doneOn: ago(41) } : { due: ago(-4 - 10 * place) }),
  }));
}

function needOf(text: string, place: number): Need {
  return { id: sampleId('need', place), kind: NEEDS[place] ?? 'own', text };
}

function seatOf(
  { need, place: side, startFrom, targetRung, person, introducer }: SeatPlan,
  { place, words }: { place: number; words: Cast['goal']['seats'][number] | undefined },
): Seat[] {
  if (!words) return [];
  const seat: Seat = {
    id: sampleId('seat', place),
    ...words,
    place: side,
    needId: sampleId('need', need),
    startFrom,
    targetRung,
    ...(person !== undefined && { contactId: sampleId('person', person) }),
    ...(introducer !== undefined && { introducerId: sampleId('person', introducer) }),
  };
  return [seat];
}

/** Builds the next gathering, planned with a seat in view. */
export function sampleEvent({ event }: Cast, { ago, instant }: SampleTime): NetworkEvent {
  return newEvent(
    { ...event, day: ago(-6), seatIds: [sampleId('seat', 1)] },
    { id: sampleId('event', 0), now: instant(8) },
  );
}

/** Builds the introduction that the visitor of the example made. */
export function sampleIntroduction(
  { introduction }: Cast,
  { ago, instant }: SampleTime,
): Introduction {
  return {
    ...newRecord({ id: sampleId('introduction', 0), now: instant(95) }),
    ...introduction,
    between: [sampleId('person', 3), sampleId('person', 8)],
    askedFirstOn: ago(95),
    askedSecondOn: ago(93),
    introducedOn: ago(88),
    thankedOn: ago(53),
  };
}
