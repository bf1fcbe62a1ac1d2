import type { Day } from './day.ts';
import type { NameLocale } from './name.ts';
import { keyOf, type AnyRecord, type Key } from './records.ts';
import type { Cast } from './sample/cast.ts';
import { castEn } from './sample/cast-en.ts';
import { castJa } from './sample/cast-ja.ts';
import { sampleEvent, sampleGoal, sampleIntroduction } from './sample/goals.ts';
import { sampleHabits } from './sample/habits.ts';
import { sampleAdvisers, sampleChecks, sampleProgress } from './sample/lessons.ts';
import { sampleTime } from './sample/moment.ts';
import { samplePeople } from './sample/people.ts';

const CASTS: Readonly<Record<NameLocale, Cast>> = { en: castEn, ja: castJa };

/**
 * Builds a fictional year that ends today: forty people, a goal, five habits, lessons and checks. The
 * same day gives the same records, and both languages tell the same year.
 * @returns rows as storage keeps them
 */
export function sampleRecords(locale: NameLocale, today: Day): [Key, AnyRecord][] {
  const cast = CASTS[locale];
  const time = sampleTime(today);
  const rows = (kind: Parameters<typeof keyOf>[0], records: readonly AnyRecord[]) =>
    records.map((record): [Key, AnyRecord] => [keyOf(kind, record.id), record]);
  return [
    ...rows('contact', samplePeople(cast, time)),
    ...rows('goal', [sampleGoal(cast, time)]),
    ...rows('habit', sampleHabits(cast, time)),
    ...rows('event', [sampleEvent(cast, time)]),
    ...rows('introduction', [sampleIntroduction(cast, time)]),
    ...rows('lesson', sampleProgress(cast, time)),
    ...rows('check', sampleChecks(time)),
    ...rows('adviser', sampleAdvisers(time)),
  ];
}
