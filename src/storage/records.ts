import * as v from 'valibot';
import { RUNGS } from '../domain/contact.ts';
import { GOAL_STATUSES, NEED_KINDS, SEAT_STARTS } from '../domain/goal.ts';
import { CHECK_IN_STATES, HABIT_AREAS, MOST_RULE_DAYS } from '../domain/habit.ts';
import { OCCASION_SOURCES } from '../domain/occasion.ts';
import { kindOf, type AnyRecord, type Kind } from '../domain/records.ts';
import { contact } from './contact-schema.ts';
import { cadence, day, text, texts, count, instant, id, base, opt } from './field.ts';

/**
 * Validators of everything that is read back: storage and files are untrusted input. Objects are
 * loose, so that fields written by a newer version are kept.
 */
const need = v.looseObject({ id, kind: v.picklist(NEED_KINDS), text: opt(text) });

const seat = v.looseObject({
  id,
  role: text,
  field: opt(text),
  place: v.picklist(['inside', 'outside']),
  needId: opt(id),
  startFrom: v.picklist(SEAT_STARTS),
  targetRung: v.picklist(RUNGS),
  contactId: opt(id),
  introducerId: opt(id),
  offer: opt(text),
});

const goal = v.looseObject({
  ...base,
  purpose: text,
  bestResult: opt(text),
  needs: v.array(need),
  seats: v.array(seat),
  places: texts,
  offer: opt(text),
  obstacle: opt(text),
  ifThen: opt(v.looseObject({ when: text, then: text })),
  weekly: opt(v.looseObject({ weekday: opt(count), moment: text })),
  firstAct: opt(v.looseObject({ text, due: opt(day), doneOn: opt(day) })),
  signs: opt(v.looseObject({ act: opt(text), result: opt(text) })),
  stopRule: opt(v.looseObject({ day: opt(day), rule: opt(text) })),
  minutesPerWeek: opt(count),
  startedOn: day,
  horizon: count,
  steps: v.array(v.looseObject({ id, text, due: opt(day), doneOn: opt(day) })),
  outcomes: v.array(v.looseObject({ id, day, text })),
  status: v.picklist(GOAL_STATUSES),
  closedOn: opt(day),
  learnt: opt(text),
  rereadOn: opt(day),
});

const times = v.pipe(count, v.minValue(1));
const days = v.pipe(times, v.integer(), v.maxValue(MOST_RULE_DAYS));
const rule = v.variant('kind', [
  v.looseObject({ kind: v.literal('daily') }),
  v.looseObject({
    kind: v.literal('weekdays'),
    days: v.array(v.pipe(count, v.minValue(1), v.maxValue(7))),
  }),
  v.looseObject({ kind: v.literal('weekly'), times }),
  v.looseObject({ kind: v.literal('monthly'), times }),
  v.looseObject({ kind: v.literal('every'), days }),
  v.looseObject({ kind: v.literal('rolling'), times, days }),
  v.looseObject({
    kind: v.literal('occasion'),
    source: v.picklist(OCCASION_SOURCES),
    hours: times,
  }),
  v.looseObject({ kind: v.literal('track') }),
]);

const routineAnswers = v.looseObject({
  unthinking: count,
  begun: count,
  missing: count,
  unreminded: count,
});
const scheduleVersion = v.looseObject({
  from: day,
  rule,
  restWeekdays: opt(v.array(count)),
  restPresets: opt(texts),
});
const pause = v.looseObject({ from: day, to: opt(day) });

const checkInMark = v.looseObject({
  state: v.picklist(CHECK_IN_STATES),
  amount: opt(count),
  target: opt(count),
  note: opt(text),
  interactionId: opt(id),
  reserve: opt(v.boolean()),
  spentOn: opt(day),
  at: instant,
});

const habit = v.looseObject({
  ...base,
  title: text,
  area: v.picklist(HABIT_AREAS),
  cue: opt(text),
  smallest: opt(text),
  ifThen: opt(v.looseObject({ when: text, then: text })),
  obstacle: opt(text),
  schedule: v.pipe(v.array(scheduleVersion), v.minLength(1)),
  pauses: opt(v.array(pause)),
  start: day,
  target: opt(v.looseObject({ amount: count, unit: text })),
  checkIns: v.record(text, checkInMark),
  archivedOn: opt(day),
  routineChecks: opt(v.array(v.looseObject({ day, answers: routineAnswers }))),
  order: count,
  practiceId: opt(text),
  lessonId: opt(text),
});

const event = v.looseObject({
  ...base,
  title: text,
  day: opt(day),
  place: opt(text),
  why: opt(text),
  whom: opt(text),
  offer: opt(text),
  seatIds: v.array(id),
  contactIds: v.array(id),
  toMeetIds: opt(v.array(id)),
  status: v.picklist(['planned', 'attended', 'skipped']),
  note: opt(text),
});

const introduction = v.looseObject({
  ...base,
  between: v.tuple([id, id]),
  purpose: opt(text),
  askedFirstOn: opt(day),
  askedSecondOn: opt(day),
  introducedOn: opt(day),
  outcome: opt(text),
  thankedOn: opt(day),
});

const lesson = v.looseObject({
  ...base,
  openedAt: instant,
  section: opt(text),
  completedOn: opt(day),
  answers: v.record(text, text),
  reflections: opt(v.record(text, text)),
  act: opt(
    v.looseObject({ chosenOn: day, text, due: opt(day), doneOn: opt(day), recordKey: opt(text) }),
  ),
});

const schemas = {
  contact,
  goal,
  habit,
  event,
  introduction,
  lesson,
  review: v.looseObject({ ...base, week: day, doneOn: day, answers: v.record(text, text) }),
  check: v.looseObject({ ...base, day, answers: v.record(text, count) }),
  adviser: v.looseObject({
    ...base,
    problem: v.picklist(['wall', 'decision', 'people']),
    contactId: opt(id),
    seat: opt(text),
  }),
  settings: v.looseObject({
    ...base,
    theme: v.picklist(['system', 'light', 'dark']),
    weekStart: v.picklist([1, 7]),
    dayStart: v.pipe(count, v.minValue(0), v.maxValue(360)),
    hideStreak: v.boolean(),
    showLoop: opt(v.boolean()),
    backupEvery: times,
    reviewDay: opt(v.pipe(count, v.minValue(1), v.maxValue(7))),
    pauses: opt(v.array(pause)),
    rhythms: opt(
      v.array(v.looseObject({ kind: v.picklist(['tag', 'setting']), group: text, cadence })),
    ),
  }),
  coach: v.looseObject({
    ...base,
    rests: v.record(text, v.looseObject({ until: day, why: v.picklist(['dismissed', 'later']) })),
  }),
} satisfies Record<Kind, v.GenericSchema>;

/** Begins the keys of rows that stand beside a record because they were not valid. */
export const SET_ASIDE = 'set-aside-';

/** Tells whether a value read under `key` is a valid record of that key's kind. */
export function isRecord(key: string, value: unknown): value is AnyRecord {
  const kind = kindOf(key);
  return kind !== undefined && v.is(schemas[kind], value) && key === `${kind}:${value.id}`;
}

/** Names the places in a value that are wrong, field by field inwards. */
export function faultPaths(key: string, value: unknown): (string | number)[][] {
  const kind = kindOf(key);
  if (kind === undefined) return [];
  const { issues = [] } = v.safeParse(schemas[kind], value);
  return issues.map(({ path }) =>
    (path ?? []).map((item: { key: unknown }) =>
      typeof item.key === 'number' ? item.key : String(item.key),
    ),
  );
}

/**
 * Says what is wrong with a value, for the Data page and for error messages.
 * @example recordFaults('goal:1', {}) // => ['purpose: Invalid key: Expected "purpose" …']
 */
export function recordFaults(key: string, value: unknown): string[] {
  const kind = kindOf(key);
  if (kind === undefined) return ['unknown kind'];
  const result = v.safeParse(schemas[kind], value);
  if (!result.success) {
    return result.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
  }
  return isRecord(key, value) ? [] : ['id: differs from the key'];
}
