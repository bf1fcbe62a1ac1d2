import type { Contact } from '../../domain/contact.ts';
import { readingOf } from '../../domain/name.ts';
import { searchHit, type SearchHit, type SearchWord } from '../../domain/search.ts';
import { warmthOf } from '../../domain/warmth.ts';
import { formatRelativeDays } from '../../i18n/format.ts';
import type { PeopleMessages } from '../../i18n/messages/people.ts';
import type { TermsMessages } from '../../i18n/messages/terms.ts';
import { contactPath } from '../../i18n/paths.ts';
import { knownRung, type ListContext } from '../../stores/people-order.ts';
import { RungMark } from '../ui/RungMark.tsx';
import { shownName } from '../ui/shown-name.ts';

export interface PersonRowProps {
  t: PeopleMessages;
  terms: TermsMessages;
  list: ListContext;
  contact: Contact;
  /** What is looked for. */
  words: readonly SearchWord[];
  /** Where people are being chosen: the row is a box to tick instead of a way to the person. */
  choice?: { isChosen: boolean; onTurn: (isRange: boolean) => void } | undefined;
}

/** One person in the list: who, from where, how deep, how warm, how long ago. */
export function PersonRow({ t, terms, list, contact, words, choice }: PersonRowProps) {
  const { locale } = list;
  const hit = searchHit(contact, words);
  const { name, organization, title } = contact;
  const rung = knownRung(contact);
  const { state, days } = warmthOf(contact, list);
  const shownReading = locale === 'ja' ? readingOf(name) : undefined;
  const touch = days === undefined ? undefined : formatRelativeDays(locale, -days);
  const warmth = state === 'none' ? undefined : terms.warmth[state];
  const facts = (
    <>
      <span class="person-name">
        {shownName(name, locale)}
        {shownReading && <small>{shownReading}</small>}
      </span>
      <span class="person-about">
        {hit ? <Found t={t} hit={hit} /> : [organization, title].filter(Boolean).join(' · ')}
      </span>
      <span class="person-rung">
        <RungMark rung={rung} />
        {rung ? terms.rungs[rung] : '–'}
      </span>
      <span class="person-touch">{[warmth, touch].filter(Boolean).join(' · ')}</span>
    </>
  );
  if (!choice) {
    return (
      <a class="person-row" href={contactPath(locale, contact.id)}>
        {facts}
      </a>
    );
  }
  return (
    <label class="person-row choosing">
      <input
        type="checkbox"
        checked={choice.isChosen}
        onClick={({ shiftKey }) => choice.onTurn(shiftKey)}
      />
      {facts}
    </label>
  );
}

/** Letters shown before what was found. */
const BEFORE = 12;

/** What was found outside the name, with the field it stands in. */
function Found({ t, hit: { field, text, from, to } }: { t: PeopleMessages; hit: SearchHit }) {
  const start = from > BEFORE ? from - BEFORE : 0;
  return (
    <>
      {t.hitIn[field]}
      {t.facetColon}
      {start > 0 && '…'}
      {text.slice(start, from)}
      <mark>{text.slice(from, to)}</mark>
      {text.slice(to)}
    </>
  );
}
