import { birthdayParts, toBirthday, type BirthdayParts } from './birthday.ts';
import type { Contact, ContactInput, IntroducedBy, PersonName, Setting } from './contact.ts';
import type { Day } from './day.ts';
import { linkHref, mailHref } from './link.ts';
import { displayName, parseName, type NameLocale } from './name.ts';
import { withFields } from './record.ts';
import { toCadence } from './rhythm.ts';

/** A person as a form holds them: texts, lists of texts with empty places, choices. */
export interface ContactDraft {
  name: Required<PersonName>;
  /** A name without family and given part. */
  isSingle: boolean;
  organization: string;
  department: string;
  title: string;
  setting: Setting | '';
  /** Written with commas. */
  tags: string;
  topics: string;
  emails: string[];
  phones: string[];
  links: string[];
  birthday: BirthdayParts;
  metDay: Day | undefined;
  metPlace: string;
  introducerId: string | undefined;
  /** Days, `none`, or empty where nothing is chosen. */
  cadence: string;
  resting: boolean;
  admiredFor: string;
  note: string;
}

export type ContactFault = 'name' | 'birthday' | 'met-future' | 'email' | 'link';
/** What is wrong with a draft; lists say which of their places. */
export type ContactFaults = Partial<Record<'name' | 'birthday' | 'met', ContactFault>> & {
  emails: number[];
  links: number[];
};

/** Tells what is wrong with a draft; undefined where it can be kept. */
export function contactFaults(draft: ContactDraft, today: Day): ContactFaults | undefined {
  const faults: ContactFaults = {
    emails: faultyPlaces(draft.emails, mailHref),
    links: faultyPlaces(draft.links, linkHref),
  };
  if (displayName(draftName(draft), 'ja') === '') faults.name = 'name';
  if (toBirthday(draft.birthday) === false) faults.birthday = 'birthday';
  if (draft.metDay !== undefined && draft.metDay > today) faults.met = 'met-future';
  const isFine =
    Object.keys(faults).length === 2 && faults.emails.length + faults.links.length === 0;
  return isFine ? undefined : faults;
}

function faultyPlaces(texts: readonly string[], read: (text: string) => unknown): number[] {
  return texts.flatMap((text, place) => (text.trim() !== '' && !read(text) ? [place] : []));
}

/** Opens a person in a form; without one, an empty form. */
export function contactDraft(contact?: Contact): ContactDraft {
  const name = contact?.name ?? {};
  return {
    name: { ...NO_NAME, ...name },
    isSingle: name.single !== undefined,
    organization: contact?.organization ?? '',
    department: contact?.department ?? '',
    title: contact?.title ?? '',
    setting: contact?.setting ?? '',
    tags: contact?.tags.join(', ') ?? '',
    topics: contact?.topics.join(', ') ?? '',
    emails: contact?.emails ?? [],
    phones: contact?.phones ?? [],
    links: contact?.links ?? [],
    birthday: birthdayParts(contact?.birthday),
    metDay: contact?.met?.day,
    metPlace: contact?.met?.place ?? '',
    introducerId: contact?.introducedBy?.contactId,
    cadence: String(contact?.cadence ?? ''),
    resting: contact?.resting ?? false,
    admiredFor: contact?.admiredFor ?? '',
    note: contact?.note ?? '',
  };
}

const NO_NAME: Required<PersonName> = {
  family: '',
  given: '',
  middle: '',
  familyReading: '',
  givenReading: '',
  single: '',
  singleReading: '',
  nickname: '',
  honorific: '',
};

/** Turns a name with parts into one without, or back; what was typed moves over. */
export function turnName(draft: ContactDraft, isSingle: boolean, locale: NameLocale): ContactDraft {
  const { name } = draft;
  const { nickname, honorific } = name;
  const turned = isSingle
    ? {
        single: displayName({ ...draftName({ ...draft, isSingle: false }) }, locale),
        singleReading: [name.familyReading, name.givenReading].filter(Boolean).join(' '),
      }
    : turnedParts(name, locale);
  return { ...draft, isSingle, name: { ...NO_NAME, nickname, honorific, ...turned } };
}

function turnedParts({ single, singleReading }: PersonName, locale: NameLocale): PersonName {
  const { single: whole, ...parts } = parseName(single ?? '', locale);
  const [familyReading = '', givenReading = ''] = (singleReading ?? '').split(/\s+/);
  const named = whole ? { [locale === 'ja' ? 'family' : 'given']: whole } : parts;
  return { ...named, familyReading, givenReading };
}

/** Puts a draft without faults into a person; fields the form does not show stay. */
export function applyContactDraft(contact: Contact, draft: ContactDraft): Contact {
  return withFields(contact, draftFields(draft, contact));
}

/** Gives what a new person is made of. */
export function draftInput(draft: ContactDraft): ContactInput {
  const name = draftName(draft);
  return withFields<ContactInput>({ name }, draftFields(draft));
}

function draftFields(draft: ContactDraft, contact?: Contact) {
  const { setting, cadence, introducerId } = draft;
  const place = textOf(draft.metPlace);
  const met = withFields({ ...contact?.met }, { day: draft.metDay, place });
  const introducedBy: IntroducedBy | undefined =
    introducerId === contact?.introducedBy?.contactId
      ? contact?.introducedBy
      : introducerId
        ? { contactId: introducerId }
        : undefined;
  return {
    name: { ...unknownParts(contact?.name), ...draftName(draft) },
    organization: textOf(draft.organization),
    department: textOf(draft.department),
    title: textOf(draft.title),
    setting: setting === '' ? undefined : setting,
    tags: splitWords(draft.tags),
    topics: splitWords(draft.topics),
    emails: texts(draft.emails),
    phones: texts(draft.phones),
    links: texts(draft.links).map((link) => linkHref(link) ?? link),
    birthday: toBirthday(draft.birthday) || undefined,
    met: Object.keys(met).length > 0 ? met : undefined,
    introducedBy,
    cadence: toCadence(cadence),
    resting: draft.resting || undefined,
    admiredFor: textOf(draft.admiredFor),
    note: textOf(draft.note),
  };
}

/** Gives the name of a draft without its empty parts. */
function draftName({ name, isSingle }: ContactDraft): PersonName {
  const { family, given, middle, familyReading, givenReading } = name;
  const { single, singleReading, nickname, honorific } = name;
  const shown = isSingle
    ? { single, singleReading }
    : { family, given, middle, familyReading, givenReading };
  const parts = Object.entries({ ...shown, nickname, honorific });
  return Object.fromEntries(
    parts.flatMap(([part, text]) => (text.trim() ? [[part, text.trim()]] : [])),
  );
}

/** Parts that a newer version wrote are kept. */
function unknownParts(name: PersonName = {}): PersonName {
  return Object.fromEntries(Object.entries(name).filter(([part]) => !(part in NO_NAME)));
}

/** Reads a list written with commas: `,` `、` `，`; each text once. */
export function splitWords(text: string): string[] {
  return texts([...new Set(text.split(/[,、，\n]/).map((word) => word.trim()))]);
}

function texts(list: readonly string[]): string[] {
  return list.map((text) => text.trim()).filter(Boolean);
}

function textOf(text: string): string | undefined {
  return text.trim() || undefined;
}
