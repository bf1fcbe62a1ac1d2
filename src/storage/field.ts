import * as v from 'valibot';
import { isDay } from '../domain/day.ts';

/** Validators of the fields that records share. Days and instants are checked by their shape. */
export const day = v.custom<string>(isDay, 'a day YYYY-MM-DD');
export const text = v.string();
export const texts = v.array(text);
export const count = v.pipe(v.number(), v.finite());
export const cadence = v.union([v.pipe(count, v.minValue(1)), v.literal('none')]);
export const instant = v.pipe(text, v.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/, 'a UTC instant'));
export const id = v.pipe(text, v.minLength(1));
export const base = { id, createdAt: instant, updatedAt: instant, deletedAt: v.optional(instant) };
export const stamped = { id, createdAt: instant, updatedAt: instant };
export const opt = v.optional;
