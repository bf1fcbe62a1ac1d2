import { z } from 'astro/zod';
import { text, words } from './text-schema.ts';

const word = {
  term: text,
  meaning: text,
  also: z.array(text).min(1).optional(),
  words: words.optional(),
};

/** One word of `content/glossary.yaml`, written for the readers of each language. */
export const termSchema = z.strictObject({
  id: text,
  en: z.strictObject(word),
  ja: z.strictObject({ ...word, reading: text }),
  /** Id of the lesson that explains it best. */
  lesson: text,
  ref: text.optional(),
});
