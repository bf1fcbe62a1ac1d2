import { z } from 'astro/zod';

/** A text that is really there. */
export const text = z.string().trim().min(1);

/** A text in both languages. */
export const both = z.strictObject({ en: text, ja: text });

/** Search words: what a reader would type who looks for this, other spellings and readings too. */
export const words = z.array(text);

export const count = z.number().int().positive();
