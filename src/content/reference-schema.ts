import { z } from 'astro/zod';
import { both, text } from './text-schema.ts';

/** One work of `content/references.yaml`. */
export const referenceSchema = z.strictObject({
  id: text,
  authors: text,
  /** Absent where the work says none. */
  year: z.number().int().optional(),
  title: text,
  container: text.optional(),
  details: text.optional(),
  doi: z.string().startsWith('10.').optional(),
  url: z.url().optional(),
  lang: z.enum(['en', 'ja']),
  grade: z.enum(['A', 'B', 'C', 'X']),
  caveat: both,
});
