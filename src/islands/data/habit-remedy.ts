import type { HabitFormat, HabitRefusal } from '../../domain/imported-habit.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { habitPreview } from '../../i18n/messages/habit-preview.ts';

type Words = Pick<(typeof habitPreview)[Locale], 'refusals' | 'elsewhere'>;

/** Tables, whose days a visitor can write in any editor; the others are data of a program. */
const TABLES: readonly HabitFormat[] = ['own', 'loop', 'habitbull'];

/** Says why a row cannot come in and what to do: only our own table has marks that can be named. */
export function habitRemedy(
  { refusals, elsewhere }: Words,
  { format, reason }: { format: HabitFormat; reason: HabitRefusal },
): string {
  if (reason === 'no-mark' && format !== 'own') return elsewhere[reason];
  return reason === 'no-day' && !TABLES.includes(format) ? elsewhere[reason] : refusals[reason];
}
