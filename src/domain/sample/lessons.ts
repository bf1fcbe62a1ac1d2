import { newLessonProgress, type LessonProgress } from '../lesson.ts';
import { newRecord } from '../record.ts';
import type { Adviser, NetworkCheck } from '../review.ts';
import type { Cast } from './cast.ts';
import { sampleId, type SampleTime } from './moment.ts';

/** The lessons completed, in the order of the path, by days before today; the last is half read. */
const COMPLETED: readonly [lesson: string, daysAgo: number][] = [
  ['s0', 330],
  ['m1', 325],
  ['m2', 318],
  ['m3', 311],
  ['w1', 304],
  ['w2', 190],
  ['w3', 183],
  ['w4', 176],
  ['c1', 120],
];
const HALF_READ: readonly [lesson: string, daysAgo: number] = ['c2', 52];

/** Builds the way through the lessons so far. */
export function sampleProgress(cast: Cast, { ago, instant }: SampleTime): LessonProgress[] {
  const completed = COMPLETED.map(([id, days]): LessonProgress => ({
    ...newLessonProgress(id, instant(days)),
    completedOn: ago(days),
    act: { chosenOn: ago(days), text: cast.act, due: ago(days - 7), doneOn: ago(days - 5) },
  }));
  const [id, days] = HALF_READ;
  return [...completed, newLessonProgress(id, instant(days))];
}

/** Builds two network checks, the first at the start and one of this quarter. */
export function sampleChecks({ ago, instant }: SampleTime): NetworkCheck[] {
  return [
    {
      ...newRecord({ id: sampleId('check', 0), now: instant(329) }),
      day: ago(329),
      answers: {
        outside: 1,
        advice: 1,
        news: 0,
        helped: 2,
        reachable: 1,
        different: 0,
        offer: 1,
        enriches: 2,
      },
    },
    {
      ...newRecord({ id: sampleId('check', 1), now: instant(24) }),
      day: ago(24),
      answers: {
        outside: 2,
        advice: 2,
        news: 2,
        helped: 2,
        reachable: 2,
        different: 1,
        offer: 2,
        enriches: 3,
      },
    },
  ];
}

/** Builds whom the visitor of the example would ask. */
export function sampleAdvisers({ instant }: SampleTime): Adviser[] {
  const adviser = (problem: Adviser['problem'], person: number): Adviser => ({
    ...newRecord({ id: problem, now: instant(317) }),
    problem,
    contactId: sampleId('person', person),
  });
  return [adviser('wall', 1), adviser('decision', 0)];
}
