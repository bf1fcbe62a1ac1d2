import { EXCHANGE_KINDS } from '../../domain/contact.ts';
import { daysBetween, type Day } from '../../domain/day.ts';
import {
  addressOf,
  letterFacts,
  writeLetter,
  type Formality,
  type MessageWish,
} from '../../domain/message.ts';
import { formatDay, formatSpan } from '../../i18n/format.ts';
import type { LetterKit } from './LetterForm.tsx';

/** Writes the words of a letter from the log; what is not known is left out with its line. */
export function letterText(kit: LetterKit, wish: MessageWish, formality: Formality): string {
  const { t, locale, today, contact } = kit;
  const name = addressOf(contact, locale, formality);
  const { day, lastDay, place, topic } = letterFacts(contact, wish, { today, name });
  return writeLetter(t.letters[wish.kind].body[formality], {
    name,
    place,
    topic,
    day: day && formatDay(locale, day, 'month-day'),
    silence: lastDay && formatSpan(locale, daysBetween(lastDay, today)),
    season: t.seasons[monthOf(today)] ?? '',
    ...aboutOf(kit, wish, formality),
  });
}

function monthOf(day: Day): number {
  return Number(day.slice(5, 7)) - 1;
}

/** What was received, the other person, or the role that is looked for. */
function aboutOf(
  { t, locale, people }: LetterKit,
  { about }: MessageWish,
  formality: Formality,
): { what?: string; about?: string } {
  if (about === undefined) return {};
  const exchange = EXCHANGE_KINDS.find((kind) => kind === about);
  if (exchange) return { what: t.exchanges[exchange] };
  const person = people.get(about);
  return { about: person ? addressOf(person, locale, formality) : about };
}
