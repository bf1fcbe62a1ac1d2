import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeVcards } from '../../src/formats/vcard.ts';
import { NOW, testContact, testInteraction, testPromise } from '../fixtures/people.ts';

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
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('vcard', () => {
  test('writes who someone is and how to reach them', () => {
    expect(linesOf(writeVcards([megumi], 'ja'))).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
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
    const text = writeVcards([megumi, testContact({ name: { single: 'Björk' } }, 'c2')], 'en');

    expect(text.match(/BEGIN:VCARD/g)).toHaveLength(2);
    expect(text).toContain('N:;Björk;;;\r\n');
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
      'en',
    );

    expect(text).not.toContain(secret);
  });

  test('writes back properties that it does not know', () => {
    const text = writeVcards([testContact({ vcard: ['X-ORIGINAL:1\r\nEND:VCARD'] })], 'en');

    expect(linesOf(text)).toContain('X-ORIGINAL:1END:VCARD');
  });

  test('folds after 75 octets and never inside a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const text = writeVcards([testContact({ title })], 'en');
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

        const names = linesOf(writeVcards([card], 'en')).filter((line) => line.startsWith('END:'));

        expect(names).toEqual(['END:VCARD']);
      }),
    );
  });
});
