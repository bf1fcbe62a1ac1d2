import type { Suggestion } from '../../domain/coach.ts';
import type { Contact, ExchangeKind } from '../../domain/contact.ts';
import { EXCHANGE_KINDS, RUNGS } from '../../domain/contact.ts';
import { addDays, type Day } from '../../domain/day.ts';
import { rungOf } from '../../domain/rung.ts';
import {
  fill,
  formatDay,
  formatDays,
  formatDuration,
  formatPercent,
  formatRelativeDays,
} from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { CoachMessages, ReasonText } from '../../i18n/messages/coach.ts';
import type { TermsMessages } from '../../i18n/messages/terms.ts';
import { dayOf } from '../../stores/today.ts';
import { shownName } from '../ui/shown-name.ts';

/** What the words of a suggestion are made of. */
export interface WordKit {
  t: Pick<CoachMessages, 'reasons' | 'exchanges'>;
  terms: Pick<TermsMessages, 'rungs' | 'rungNone'>;
  locale: Locale;
  contacts: ReadonlyMap<string, Contact>;
  /** Lessons completed, of how many. */
  lessons: { completed: number; total: number };
  today: Day;
}

export interface SuggestionWords {
  eyebrow: string;
  what: string;
  why: string;
  /** Whether it is due this very day. */
  isDue: boolean;
}

const DUE_TODAY: readonly string[] = ['promise-today', 'event-today', 'birthday-today'];

/** Puts a suggestion into words, with the person's name and the figures of the log. */
export function suggestionWords(suggestion: Suggestion, kit: WordKit): SuggestionWords {
  const { reason } = suggestion;
  const text: ReasonText = kit.t.reasons[reason.id];
  const values = { ...reason.values, ...wordsOf(suggestion, kit) };
  return {
    eyebrow: fill(text.eyebrow, values),
    what: fill(text.what, values),
    why: fill(text.why, values),
    isDue: DUE_TODAY.includes(reason.id),
  };
}

function wordsOf(
  suggestion: Suggestion,
  { t, terms, locale, contacts, lessons, today }: WordKit,
): Record<string, string | number> {
  const { reason, contactId } = suggestion;
  const { days, minutes } = reason.values;
  const contact = contactId === undefined ? undefined : contacts.get(contactId);
  const day = promisedOn(suggestion, contact) ?? addDays(today, -Number(days ?? 0));
  const rung = contact && rungOf(contact).rung;
  const exchange = exchangeKind(reason.values.what);
  return {
    ...lessons,
    day: formatDay(locale, day, 'month-day'),
    ago: formatRelativeDays(locale, -Number(days ?? 0)),
    duration: formatDuration(locale, Number(minutes ?? 0)),
    who: contact ? shownName(contact.name, locale, true) : '',
    ...moreWords(reason.values, { terms, locale, contacts }),
    rung: rung ? terms.rungs[rung] : terms.rungNone,
    ...(exchange && { exchange: t.exchanges[exchange] }),
  };
}

/** The other person, the rung in reach, a share, a span, and a day that is still to come. */
function moreWords(
  { whom, next, share, ahead, span }: Suggestion['reason']['values'],
  { terms, locale, contacts }: Pick<WordKit, 'terms' | 'locale' | 'contacts'>,
): Record<string, string> {
  const other = contacts.get(String(whom));
  const rung = RUNGS.find((name) => name === next);
  return {
    ...(other && { whom: shownName(other.name, locale, true) }),
    ...(rung && { next: terms.rungs[rung] }),
    ...(share !== undefined && { share: formatPercent(locale, Number(share)) }),
    ...(span !== undefined && { span: formatDays(locale, Number(span)) }),
    ...(ahead !== undefined && { ahead: formatRelativeDays(locale, Number(ahead)) }),
  };
}

/** A promise made in a meeting is as old as the meeting; another one as its record. */
function promisedOn({ promiseId }: Suggestion, contact: Contact | undefined): Day | undefined {
  const promise = contact?.promises.find(({ id }) => id === promiseId);
  if (!promise) return undefined;
  const entry = contact?.interactions.find(({ id }) => id === promise.interactionId);
  return entry?.day ?? dayOf(promise.createdAt);
}

function exchangeKind(what: string | number | undefined): ExchangeKind | undefined {
  return EXCHANGE_KINDS.find((kind) => kind === what);
}
