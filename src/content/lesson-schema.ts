import { z } from 'astro/zod';
import { PARTS } from '../components/lesson/parts.ts';
import { NEED_KINDS } from '../domain/goal.ts';
import { HABIT_AREAS } from '../domain/habit.ts';
import { rule } from './rule-schema.ts';
import { count, text, words } from './text-schema.ts';

const TOOLS = [
  'network-check',
  'network-mix',
  'advisers',
  'know-who',
  'event-plan',
  'hobby-log',
  'look-up-to',
  'habit-picker',
  'depth-ladder',
  'goal-planner',
  'give-take',
  'rhythm',
  'five-years',
  'first-message',
  'ask-introduction',
  'dormant-ties',
  'questions',
  'obstacle-plan',
  'online-log',
  'weekly-review',
] as const;

/** A day as `YYYY-MM-DD`; YAML readers make a date of it. */
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date(),
);

const actBase = { id: text, text, title: text };
const act = z.discriminatedUnion('kind', [
  z.strictObject({
    ...actBase,
    kind: z.literal('habit'),
    area: z.enum(HABIT_AREAS),
    cue: text,
    rule,
  }),
  z.strictObject({
    ...actBase,
    kind: z.literal('seat'),
    need: z.enum(NEED_KINDS),
    role: text,
    field: text,
    place: z.enum(['inside', 'outside']),
  }),
  z.strictObject({ ...actBase, kind: z.literal('promise'), days: count }),
  z.strictObject({ ...actBase, kind: z.literal('interaction'), days: count }),
]);

const question = z.strictObject({
  id: text,
  question: text,
  options: z
    .array(z.strictObject({ id: text, text, correct: z.literal(true).optional() }))
    .length(3)
    .refine((options) => options.filter(({ correct }) => correct).length === 1, {
      error: 'Exactly one option of a question is marked `correct: true`.',
    }),
  explanation: text,
});

/** The front matter of a lesson, `content/lessons/<locale>/<slug>.mdx`. */
export const lessonSchema = z.strictObject({
  id: text,
  title: text,
  summary: text,
  words: words.optional(),
  part: z.enum(PARTS),
  order: count,
  minutes: count,
  sources: z.array(text).min(1),
  updated: day,
  prerequisites: z.array(text).max(2),
  tool: z.enum(TOOLS),
  outcome: text,
  act,
  quiz: z.array(question).length(3),
  reading: z
    .array(z.strictObject({ ref: text, note: text }))
    .min(2)
    .max(3),
});
