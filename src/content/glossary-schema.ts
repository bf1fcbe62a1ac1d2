import { z } from 'astro/zod';
import { text } from './text-schema.ts';

const words = { term: text, meaning: text, also: z.array(text).min(1).optional() };

/** One word of `content/glossary.yaml`, written for the readers of each language. */
export const termSchema = z.strictObject({
  id: text,
  en: z.strictObject(words),
  ja: z.strictObject({ ...words, reading: text }),
  /** Id of the lesson that explains it best. */
  lesson: text,
  ref: text.optional(),
});
