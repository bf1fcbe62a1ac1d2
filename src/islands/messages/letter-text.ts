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

/** What the writer has yet to say, in letters that are about something. */
const UNSAID = '…';
/** Days within which a day is not taken for the one a year later. */
const NEAR_DAYS = 300;

/** Writes the words of a letter from the log; what is not known is left out with its line. */
export function letterText(kit: LetterKit, wish: MessageWish, formality: Formality): string {
  const { t, locale, today, contact } = kit;
  const name = addressOf(contact, locale, formality);
  const { day, lastDay, place, topic, what } = letterFacts(contact, wish, { today, name });
  return writeLetter(t.letters[wish.kind].body[formality], {
    name,
    place,
    topic: topic ?? (wish.kind === 'advice' ? UNSAID : undefined),
    day: day && writtenDay(kit, day),
    silence: lastDay && formatSpan(locale, daysBetween(lastDay, today)),
    season: t.seasons[monthOf(today)] ?? '',
    what: what ? t.exchanges[what] : wish.kind === 'thanks' ? UNSAID : undefined,
    about: aboutOf(kit, wish, formality),
  });
}

/** A day of the past months needs no year. */
function writtenDay({ locale, today }: LetterKit, day: Day): string {
  return formatDay(locale, day, daysBetween(day, today) < NEAR_DAYS ? 'month-day' : 'long');
}

function monthOf(day: Day): number {
  return Number(day.slice(5, 7)) - 1;
}

/** The other person, or the role that is looked for. */
function aboutOf(
  { locale, people }: LetterKit,
  { kind, about }: MessageWish,
  formality: Formality,
): string {
  if (kind === 'ask-introduction') return about || UNSAID;
  const person = people.get(about ?? '');
  return person ? addressOf(person, locale, formality) : UNSAID;
}
