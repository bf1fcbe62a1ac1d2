import { z } from 'astro/zod';
import { count } from './text-schema.ts';

/** When a suggested habit is due: the rules of `domain/habit.ts` that content may use. */
export const rule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('daily') }),
  z.strictObject({ kind: z.literal('weekdays'), days: z.array(z.number().int().min(1).max(7)) }),
  z.strictObject({ kind: z.literal('weekly'), times: count }),
  z.strictObject({ kind: z.literal('monthly'), times: count }),
  z.strictObject({ kind: z.literal('every'), days: count }),
  z.strictObject({
    kind: z.literal('occasion'),
    source: z.enum(['met-someone-new', 'event-attended', 'received']),
    hours: count,
  }),
]);
