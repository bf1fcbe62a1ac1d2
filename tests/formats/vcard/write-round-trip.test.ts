import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  EXCHANGE_KINDS,
  INTERACTION_KINDS,
  type Contact,
  type ContactInput,
} from '../../../src/domain/contact.ts';
import { toDay } from '../../../src/domain/day.ts';
import { readVcards } from '../../../src/formats/vcard/read.ts';
import { writeVcards } from '../../../src/formats/vcard/write.ts';
import { NOW, testContact } from '../../fixtures/people.ts';
import { CARD_SAMPLES } from '../../fixtures/vcards.ts';

const VERSIONS = ['3.0', '4.0'] as const;
const CHOICES = VERSIONS.flatMap((version) =>
  [true, false].map((isPrivate) => ({ version, isPrivate })),
);
const PEOPLE_ID = 'f47ac10b-58cc-4372-a567-0e02b2c3d479';

function reread(contacts: readonly Contact[], choices: (typeof CHOICES)[number]) {
  const text = writeVcards(contacts, { locale: 'ja', ...choices });
  return readVcards(new TextEncoder().encode(text));
}

/** Any letters of one line: also signs, emoji, Arabic and Hebrew, and what only looks like a line's end. */
const letters = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({
      unit: fc.constantFrom('\\', ';', ',', ':', '"', '^', 'n', '=', '\u2028', 'a'),
      maxLength: 12,
    }),
    fc.constantFrom(
      'مرحبا بالعالم',
      'שלום',
      '👩‍👩‍👧‍👦 family',
      '髙橋',
      'END:VCARD',
      'a\u2028b',
      'x'.repeat(300),
    ),
  )
  .map((text) =>
    text
      .replace(/\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu, '')
      .normalize('NFC')
      .trim(),
  );
const word = letters.filter((text) => text !== '');
const lines = fc
  .array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 4 })
  .map((texts) => texts.map((text) => text.replace(/\p{Cc}/gu, '').normalize('NFC')).join('\n'))
  .filter((text) => text.trim() !== '' && text === text.normalize('NFC'));
const absent = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const day = fc
  .date({ min: new Date('1901-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => toDay(date.toISOString().slice(0, 10)));
const id = fc.uuid();
const stamp = { id, createdAt: fc.constant(NOW), updatedAt: fc.constant(NOW) };
const listOf = (item: fc.Arbitrary<string>) => fc.uniqueArray(item, { maxLength: 4 });

const nameParts = { nickname: absent(word), honorific: absent(word.map((text) => `Dr. ${text}`)) };
const name = fc.oneof(
  fc.record({
    ...nameParts,
    family: word,
    given: absent(word),
    middle: absent(word),
    familyReading: absent(word),
    givenReading: absent(word),
  }),
  fc.record({ ...nameParts, given: word, givenReading: absent(word) }),
  fc.record({ ...nameParts, single: word, singleReading: absent(word) }),
);
const exchange = fc.record({ kind: fc.constantFrom(...EXCHANGE_KINDS), note: absent(lines) });
const interactions = fc.uniqueArray(
  fc.record({
    ...stamp,
    day,
    kind: fc.constantFrom(...INTERACTION_KINDS),
    note: absent(lines),
    gave: fc.array(exchange, { maxLength: 2 }),
    received: fc.array(exchange, { maxLength: 2 }),
    eventId: absent(id),
    with: absent(fc.uniqueArray(id, { minLength: 1, maxLength: 3 })),
  }),
  { selector: (entry) => entry.id, maxLength: 3 },
);
const promises = fc.array(
  fc.record({
    ...stamp,
    by: fc.constantFrom('me', 'them'),
    text: lines,
    due: absent(day),
    doneOn: absent(day),
    interactionId: absent(id),
    lessonId: absent(id),
  }),
  { maxLength: 2 },
);

/** What any card holds. */
const open = {
  name,
  organization: absent(word),
  department: absent(word),
  title: absent(word),
  emails: listOf(fc.emailAddress().map((email) => email.toLowerCase())),
  phones: listOf(word.filter((text) => !/^tel:/i.test(text))),
  links: listOf(fc.webUrl({ withQueryParameters: true, withFragments: true })),
  birthday: absent(
    fc.oneof(
      day,
      day.map((full) => `-${full.slice(4)}`),
    ),
  ),
  language: absent(fc.constantFrom('ja', 'en', 'pt-BR')),
};
/** What only a private one holds. */
const closed = {
  tags: listOf(word.filter((text) => !/^\* |^my ?contacts$/i.test(text))),
  topics: listOf(word),
  note: absent(lines),
  introducedBy: absent(
    fc.record({
      contactId: id,
      day: absent(day),
      outcomeToldOn: absent(day),
      thankedOn: absent(day),
    }),
  ),
  met: absent(fc.record({ day, place: absent(lines), eventId: absent(id) })),
  interactions,
  promises,
};

/** Leaves out what is not there, as records do. */
function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(told);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => (part === undefined ? [] : [[key, told(part)]])),
  );
}

/** A contact with lists in their place, whatever a file left out. */
const whole = (input: ContactInput) => testContact(input, PEOPLE_ID);
// The generators give undefined for what is absent, which a record never holds.
const wholeOf = (given: unknown) => whole(told(given) as ContactInput);

describe('a card of ours', () => {
  test.each(CHOICES)('gives back what it was written from: %o', (choices) => {
    const given = fc.record(choices.isPrivate ? { ...open, ...closed } : open);

    fc.assert(
      fc.property(given, (record) => {
        const contact = wholeOf(record);
        const { people, refused } = reread([contact], choices);

        expect(refused).toEqual([]);
        expect(people.map(({ input }) => whole(input))).toEqual([contact]);
        expect(people[0]?.sourceId).toBe(PEOPLE_ID);
      }),
      { numRuns: 150 },
    );
  });

  test.each(VERSIONS)('that is handed on in %s says nothing private', (version) => {
    fc.assert(
      fc.property(fc.record(closed), (record) => {
        const secrets = wholeOf({ ...record, name: { single: 'Ann' } });
        const plain = whole({ name: { single: 'Ann' } });
        const choices = { locale: 'en', version, isPrivate: false } as const;

        expect(writeVcards([secrets], choices)).toBe(writeVcards([plain], choices));
      }),
    );
  });
});

describe('a card of another program', () => {
  test.each(CHOICES)('comes back the same: %o', (choices) => {
    const first = CARD_SAMPLES.flatMap((bytes) => readVcards(bytes).people);
    const again = reread(
      first.map(({ input }) => whole(input)),
      choices,
    ).people;

    expect(again.map((person) => compared(person.input, choices))).toEqual(
      first.map((person) => compared(person.input, choices)),
    );
    expect(again.map(({ sourceId }) => sourceId ?? '')).toEqual(
      first.map(({ sourceId }) => sourceId ?? PEOPLE_ID),
    );
  });
});

/** What is expected of a version: lines in any order, no second FN in 3.0, and its numbers as text. */
function compared(input: ContactInput, { version, isPrivate }: (typeof CHOICES)[number]) {
  const { note, tags, vcard = [], ...open } = input;
  const kept = vcard
    .filter((line) => version === '4.0' || !line.startsWith('FN'))
    .map((line) => (version === '4.0' ? line : asText(line)))
    .toSorted();
  return { ...open, kept, ...(isPrivate && { note, tags }) };
}

function asText(line: string): string {
  return line.replace(
    'TEL;VALUE=uri;PREF=2;TYPE="work,voice":tel:+46-8-000-002;ext=102',
    'TEL;TYPE=work,voice:+46-8-000-002 ext. 102',
  );
}
