import { describe, expect, test } from 'vitest';
import { toDay } from '../../../src/domain/day.ts';
import { FORMALITIES, MESSAGE_KINDS, type MessageWish } from '../../../src/domain/message.ts';
import { letters } from '../../../src/i18n/messages/letters.ts';
import { letterText } from '../../../src/islands/messages/letter-text.ts';
import { exchanges, testContact, testInteraction } from '../../fixtures/people.ts';

const today = toDay('2026-11-25');
const sato = { family: '佐藤', given: '恵' };
const mori = testContact({ name: { family: '森', given: '健' } }, 'mori');
const received = testInteraction('2026-10-10', { received: exchanges('advice') });

/** Every mix of what a record may hold of a meeting, a gift, and what the other knows. */
const RECORDS = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) =>
  testContact({
    name: sato,
    ...(bits & 1 && { interactions: [received] }),
    ...(bits & 2 && { met: { place: '勉強会' } }),
    ...(bits & 4 && { topics: ['tea'] }),
  }),
);

function write(
  locale: 'en' | 'ja',
  wish: MessageWish,
  { contact = testContact({ name: sato }), formality = 'polite' as (typeof FORMALITIES)[number] },
): string {
  const people = new Map([contact, mori].map((one) => [one.id, one]));
  return letterText({ t: letters[locale], locale, today, people, contact }, wish, formality);
}

const BROKEN = /[[\]{}]|undefined|、、|。。|^[、。,.]|さんさん|さん様|様様|様さん|, ,| {2}/mu;

describe('letter-text', () => {
  for (const locale of ['en', 'ja'] as const) {
    test.each(MESSAGE_KINDS)(`leaves no gap in a letter in ${locale}: %s`, (kind) => {
      const whole = RECORDS.flatMap((contact) =>
        FORMALITIES.map((formality) =>
          write(locale, { kind, about: 'mori' }, { contact, formality }),
        ),
      );

      expect(whole.filter((text) => BROKEN.test(text))).toEqual([]);
      expect(whole.filter((text) => text.split('\n\n').length < 2)).toEqual([]);
    });

    test(`names nobody by an id who is gone in ${locale}`, () => {
      for (const kind of ['outcome', 'introduce', 'introduce-ask'] as const) {
        expect(write(locale, { kind, about: '7f3c-gone' }, {})).not.toContain('7f3c-gone');
      }
    });

    test(`recalls what was received only where the log holds it in ${locale}`, () => {
      const advice = letters[locale].exchanges.advice;
      const knows = testContact({ name: sato, topics: ['tea'] });

      expect(write(locale, { kind: 'reopen' }, { contact: knows })).not.toContain(advice);
      expect(
        write(locale, { kind: 'reopen' }, { contact: { ...knows, interactions: [received] } }),
      ).toContain(advice);
    });
  }

  test('writes the year of a day that is long past', () => {
    const contact = testContact({ name: sato, interactions: [testInteraction('2024-05-02')] });

    expect(write('en', { kind: 'keep-in-touch' }, { contact })).toContain('2 May 2024');
    expect(write('ja', { kind: 'keep-in-touch' }, { contact })).toContain('2024年5月2日');
    expect(
      write('en', { kind: 'thanks' }, { contact: { ...contact, interactions: [received] } }),
    ).toContain('on 10 October.');
  });

  test('greets by the season in letters that ask how someone is, but not in close ones', () => {
    const season = letters.ja.seasons[10] ?? '';
    const greets = MESSAGE_KINDS.flatMap((kind) =>
      FORMALITIES.filter((formality) => write('ja', { kind }, { formality }).includes(season)).map(
        (formality) => `${kind} ${formality}`,
      ),
    );

    expect(greets).toEqual([
      'keep-in-touch polite',
      'keep-in-touch formal',
      'reopen polite',
      'reopen formal',
    ]);
  });
});
