import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDay } from '../../../src/domain/day.ts';
import type { NameLocale } from '../../../src/domain/name.ts';
import { writeVcards } from '../../../src/formats/vcard/write.ts';
import { NOW, testContact, testInteraction, testPromise } from '../../fixtures/people.ts';

const megumi = testContact({
  name: { family: '佐藤', given: '恵', familyReading: 'さとう', givenReading: 'めぐみ' },
  organization: 'Umino; Sons',
  department: '開発',
  title: '課長, 企画',
  emails: ['megumi@example.jp'],
  phones: ['+81 3 0000 0000'],
  links: ['https://example.jp/a,b', 'javascript:alert(1)'],
  birthday: '--02-29',
});
const handedOn = (locale: NameLocale) => ({ locale, version: '3.0', isPrivate: false }) as const;
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('vcard', () => {
  test('writes who someone is and how to reach them', () => {
    expect(linesOf(writeVcards([megumi], handedOn('ja')))).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'PRODID:-//Enishi//Cards//EN',
      'UID:c1',
      'FN:佐藤恵',
      'N:佐藤;恵;;;',
      'X-PHONETIC-LAST-NAME:さとう',
      'X-PHONETIC-FIRST-NAME:めぐみ',
      'ORG:Umino\\; Sons;開発',
      'TITLE:課長\\, 企画',
      'EMAIL;TYPE=INTERNET:megumi@example.jp',
      'TEL:+81 3 0000 0000',
      'URL:https://example.jp/a,b',
      'BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29',
      `REV:${NOW}`,
      'END:VCARD',
      '',
    ]);
  });

  test('writes one card after the other', () => {
    const text = writeVcards(
      [megumi, testContact({ name: { single: 'Björk' } }, 'c2')],
      handedOn('en'),
    );

    expect(text.match(/BEGIN:VCARD/g)).toHaveLength(2);
    expect(text).toContain('N:;Björk;;;\r\n');
  });

  test('writes 4.0 as its readers know it', () => {
    const contact = testContact(
      {
        name: { family: '佐藤', given: '恵', familyReading: 'さとう', honorific: '先生' },
        emails: ['megumi@example.jp'],
        birthday: '--02-29',
        language: 'ja',
      },
      'f47ac10b-58cc-4372-a567-0e02b2c3d479',
    );

    expect(linesOf(writeVcards([contact], { ...handedOn('ja'), version: '4.0' }))).toEqual([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'PRODID:-//Enishi//Cards//EN',
      'UID:urn:uuid:f47ac10b-58cc-4372-a567-0e02b2c3d479',
      'FN:佐藤恵',
      'N;SORT-AS="さとう":佐藤;恵;;;先生',
      'X-PHONETIC-LAST-NAME:さとう',
      'EMAIL:megumi@example.jp',
      'BDAY:--0229',
      'LANG:ja',
      'REV:20261120T010000Z',
      'END:VCARD',
      '',
    ]);
  });

  test('writes what is private where it is asked for', () => {
    const contact = testContact({
      name: { single: 'Ann' },
      note: 'one\ntwo',
      tags: ['tea, green', 'sea'],
      topics: ['boats'],
      introducedBy: { contactId: 'c9', day: toDay('2026-05-10') },
      met: { place: 'Quay' },
      interactions: [
        testInteraction('2026-11-01', {
          note: 'Lunch',
          gave: [{ kind: 'advice', note: 'on boats' }],
          with: ['c7', 'c8'],
        }),
      ],
      promises: [testPromise({ due: toDay('2026-12-01') })],
    });
    const stamps = `CREATED="${NOW}";UPDATED="${NOW}"`;

    const lines = linesOf(writeVcards([contact], { ...handedOn('en'), isPrivate: true }));

    expect(lines.slice(7, -3)).toEqual([
      'NOTE:one\\ntwo',
      'CATEGORIES:tea\\, green,sea',
      'EXPERTISE:boats',
      'X-ENISHI-INTRODUCED-BY;DAY=2026-05-10:c9',
      'X-ENISHI-MET:Quay',
      `X-ENISHI-ENTRY;ID=2026-11-01;DAY=2026-11-01;KIND=meeting;WITH="c7,c8";${stamps}:Lunch`,
      'X-ENISHI-GAVE;ENTRY=2026-11-01;KIND=advice:on boats',
      `X-ENISHI-PROMISE;ID=p1;BY=me;DUE=2026-12-01;${stamps}:Send the book`,
    ]);
  });

  test('leaves out what is private', () => {
    const secret = 'only for me';
    const text = writeVcards(
      [
        testContact({
          note: secret,
          tags: [secret],
          topics: [secret],
          admiredFor: secret,
          met: { place: secret },
          interactions: [testInteraction('2026-11-01', { note: secret })],
          promises: [testPromise({ text: secret })],
        }),
      ],
      handedOn('en'),
    );

    expect(text).not.toContain(secret);
  });

  test('writes back properties that it does not know', () => {
    const text = writeVcards(
      [testContact({ vcard: ['X-ORIGINAL:1\r\nEND:VCARD'] })],
      handedOn('en'),
    );

    expect(linesOf(text)).toContain('X-ORIGINAL:1END:VCARD');
  });

  test('writes a line that came in once, for as long as it is true', () => {
    const contact = testContact({
      name: { family: 'Lee', given: 'Ann' },
      phones: ['5550001', '5550009'],
      links: ['https://a.example'],
      birthday: '1980-03-22',
      vcard: [
        'UID:other',
        'N:;;;;Jr.',
        'item1.TEL;type=CELL:5550001',
        'item1.X-ABLabel:Boat',
        'item2.TEL:5550002',
        'item2.X-ABLabel:Gone',
        'URL;TYPE=WORK:https://old.example',
        'BDAY;VALUE=text:in spring',
        'NOTE:a note that is not handed on',
        'X-ENISHI-ENTRY:nor this',
        'END:VCARD',
        'BEGIN:VCARD',
        'no line',
        'X-A:1',
        'X-A:1',
      ],
    });

    expect(linesOf(writeVcards([contact], handedOn('en'))).slice(3, -3)).toEqual([
      'UID:other',
      'X-ENISHI-ID:c1',
      'FN:Ann Lee',
      'N:Lee;Ann;;;Jr.',
      'item1.TEL;type=CELL:5550001',
      'TEL:5550009',
      'URL:https://a.example',
      'BDAY:1980-03-22',
      'item1.X-ABLabel:Boat',
      'X-A:1',
    ]);
  });

  test('writes a number of 4.0 for 3.0 with its kinds', () => {
    const contact = testContact({
      phones: ['+81-3-1234-5678 ext. 102'],
      vcard: ['TEL;VALUE=uri;PREF=1;TYPE="work,voice":tel:+81-3-1234-5678;ext=102'],
    });

    expect(linesOf(writeVcards([contact], handedOn('en')))).toContain(
      'TEL;TYPE=pref;TYPE=work,voice:+81-3-1234-5678 ext. 102',
    );
  });

  test('folds after 75 octets and never inside a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const text = writeVcards([testContact({ title })], handedOn('en'));
        const lines = text.split('\r\n');

        expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });

  test('lets no value begin a line of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const card = testContact({
          name: { family: text, nickname: text },
          organization: text,
          emails: [text],
          vcard: [text],
        });

        const names = linesOf(writeVcards([card], handedOn('en'))).filter((line) =>
          line.startsWith('END:'),
        );

        expect(names).toEqual(['END:VCARD']);
      }),
    );
  });
});
