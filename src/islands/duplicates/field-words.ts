import type { Contact } from '../../domain/contact.ts';
import { lastInteractionDay } from '../../domain/contact.ts';
import { displayName, readingOf } from '../../domain/name.ts';
import { formatDay, plural } from '../../i18n/format.ts';
import type { DuplicatesKit } from './duplicates-kit.ts';
import { valueWords } from './value-words.ts';

/** The fields of a comparison, in their order. */
export const COMPARED_FIELDS = [
  'name',
  'nickname',
  'honorific',
  'organization',
  'department',
  'title',
  'setting',
  'topics',
  'tags',
  'emails',
  'phones',
  'links',
  'birthday',
  'language',
  'met',
  'introducedBy',
  'cadence',
  'resting',
  'snoozedUntil',
  'pinnedRung',
  'admiredFor',
  'related',
  'interactions',
  'promises',
  'note',
] as const;
type ComparedField = (typeof COMPARED_FIELDS)[number];

type Words = (contact: Contact, kit: DuplicatesKit) => string | undefined;

/** What a field says that is more than a text or a list of texts. */
const WORDS: Partial<Record<ComparedField, Words>> = {
  name: ({ name }, { locale }) =>
    [displayName(name, locale), readingOf(name)].filter(Boolean).join(' · '),
  nickname: ({ name }) => name.nickname,
  honorific: ({ name }) => name.honorific,
  met: ({ met }, kit) =>
    partWords(kit, { day: met?.day, place: met?.place, eventId: met?.eventId }),
  introducedBy: ({ introducedBy }, kit) =>
    partWords(kit, { contactId: introducedBy?.contactId, day: introducedBy?.day }),
  resting: ({ resting }, { t }) => (resting ? t.yes : undefined),
  related: ({ related = [] }, kit) =>
    related.map(({ contactId, how }) => partWords(kit, { contactId, how })).join('\n'),
  interactions: (contact, { t, locale }) => {
    const last = lastInteractionDay(contact);
    const count = plural(locale, t.entries, contact.interactions.length);
    return last && `${count} · ${formatDay(locale, last)}`;
  },
  promises: ({ promises }, { t, locale }) =>
    promises.length > 0 ? plural(locale, t.promises, promises.length) : undefined,
};

/** Writes what a person's record has in a field; undefined where it has nothing. */
export function fieldWords(
  field: ComparedField,
  contact: Contact,
  kit: DuplicatesKit,
): string | undefined {
  const words = WORDS[field];
  if (words) return words(contact, kit) || undefined;
  const value: unknown = new Map(Object.entries(contact)).get(field);
  const texts = [value ?? []].flat().map((each) => valueWords(kit, field, String(each)));
  return texts.join('\n') || undefined;
}

function partWords(kit: DuplicatesKit, parts: Record<string, string | undefined>): string {
  return Object.entries(parts)
    .map(([part, value]) => value && valueWords(kit, part, value))
    .filter(Boolean)
    .join(' · ');
}
