import { z } from 'astro/zod';
import { HABIT_AREAS } from '../domain/habit.ts';
import { rule } from './rule-schema.ts';
import { both, text, words } from './text-schema.ts';

/** One suggested habit of `content/practices.yaml`. */
export const practiceSchema = z.strictObject({
  id: text,
  area: z.enum(HABIT_AREAS),
  rule,
  title: both,
  cue: both,
  smallest: both,
  why: both,
  ref: text.optional(),
  words: z.strictObject({ en: words, ja: words }).optional(),
});
