import { z } from 'astro/zod';

/** A text that is really there. */
export const text = z.string().trim().min(1);

/** A text in both languages. */
export const both = z.strictObject({ en: text, ja: text });

export const count = z.number().int().positive();
