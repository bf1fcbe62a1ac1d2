import { EXCHANGE_KINDS } from '../../domain/contact.ts';
import { unthanked } from '../../domain/give-take.ts';
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

/** Writes the words of a letter from the log; what is not known is left out with its line. */
export function letterText(kit: LetterKit, wish: MessageWish, formality: Formality): string {
  const { t, locale, today, contact } = kit;
  const name = addressOf(contact, locale, formality);
  const { day, lastDay, place, topic } = letterFacts(contact, wish, { today, name });
  return writeLetter(t.letters[wish.kind].body[formality], {
    name,
    place,
    topic: topic ?? (wish.kind === 'advice' ? UNSAID : undefined),
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
  { t, locale, people, contact, today }: LetterKit,
  { kind, about }: MessageWish,
  formality: Formality,
): { what?: string; about?: string } {
  if (kind === 'thanks') {
    const thanked = about ?? unthanked(contact, today).at(-1)?.kind;
    const exchange = EXCHANGE_KINDS.find((one) => one === thanked);
    return { what: exchange ? t.exchanges[exchange] : UNSAID };
  }
  const person = people.get(about ?? '');
  return { about: person ? addressOf(person, locale, formality) : about || UNSAID };
}
