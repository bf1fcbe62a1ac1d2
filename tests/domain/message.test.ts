import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import {
  addressOf,
  formalityFor,
  letterFacts,
  letterFor,
  writeLetter,
} from '../../src/domain/message.ts';
import { exchanges, testContact, testInteraction } from '../fixtures/people.ts';

const today = toDay('2026-11-25');
const sato = { family: '佐藤', given: '恵', nickname: 'めぐ' };
const grace = { family: 'Okafor', given: 'Grace', honorific: 'Dr' };

describe('message', () => {
  test.each([
    [sato, 'ja', 'close', '佐藤さん'],
    [sato, 'ja', 'formal', '佐藤様'],
    [{ ...sato, honorific: '先生' }, 'ja', 'polite', '佐藤先生'],
    [{ single: '山田商店' }, 'ja', 'formal', '山田商店様'],
    [{ ...sato, honorific: '先生' }, 'ja', 'formal', '佐藤先生'],
    [{ ...sato, honorific: 'くん' }, 'ja', 'formal', '佐藤様'],
    [{ single: '山田さん' }, 'ja', 'polite', '山田さん'],
    [{ single: '山田さん' }, 'ja', 'formal', '山田様'],
    [{ single: '山田様' }, 'ja', 'formal', '山田様'],
    [grace, 'ja', 'formal', 'Okafor様'],
    [{ ...sato, honorific: '先生' }, 'en', 'formal', '佐藤先生'],
    [grace, 'en', 'close', 'Grace'],
    [grace, 'en', 'formal', 'Dr Okafor'],
    [{ family: 'Okafor', given: 'Grace' }, 'en', 'formal', 'Grace Okafor'],
    [{ ...grace, nickname: 'Gigi' }, 'en', 'polite', 'Gigi'],
    [{ single: 'Björk' }, 'en', 'polite', 'Björk'],
  ] as const)('addresses %o in %s, %s, as %s', (name, locale, formality, address) => {
    expect(addressOf({ name }, locale, formality)).toBe(address);
  });

  test('is close with friends, family and whoever is trusted, else polite', () => {
    const trusted = testContact({ pinnedRung: 'trusted', setting: 'industry' });

    expect(formalityFor(testContact({ setting: 'hobby' }))).toBe('close');
    expect(formalityFor(testContact({ setting: 'family' }))).toBe('close');
    expect(formalityFor(trusted)).toBe('close');
    expect(formalityFor(testContact({ setting: 'company' }))).toBe('polite');
  });

  const met = testInteraction('2026-11-01');
  const got = testInteraction('2026-11-10', { received: exchanges('advice') });
  const later = testInteraction('2026-11-20');
  const contact = testContact({
    topics: ['pricing', 'tea'],
    met: { place: 'Design night' },
    interactions: [met, got, later],
  });
  const facts = (kind: 'first' | 'thanks' | 'reopen') =>
    letterFacts(contact, { kind }, { today, name: 'Megumi' });

  test('knows the day that each letter speaks of', () => {
    expect(facts('first')).toEqual({
      name: 'Megumi',
      day: '2026-11-01',
      place: 'Design night',
      topic: 'pricing',
    });
    expect(facts('thanks')).toMatchObject({ day: '2026-11-10', what: 'advice' });
    expect(facts('reopen')).toMatchObject({ what: 'advice' });
  });

  test('names a day of thanks only for what was received', () => {
    const person = testContact({
      interactions: [got, testInteraction('2026-11-20', { received: exchanges('gift') })],
    });
    const thanks = (about?: string) =>
      letterFacts(person, { kind: 'thanks', ...(about && { about }) }, { today, name: 'Megumi' });

    expect(thanks()).toMatchObject({ day: '2026-11-20', what: 'gift' });
    expect(thanks('advice')).toMatchObject({ day: '2026-11-10', what: 'advice' });
    expect(thanks('help')).toEqual({ name: 'Megumi' });
    expect(
      letterFacts(testContact({ interactions: [met] }), { kind: 'thanks' }, { today, name: 'M' }),
    ).not.toHaveProperty('day');
  });

  test.each([
    ['2026-11-12', undefined],
    ['2026-11-11', '2026-11-11'],
    ['2026-12-24', undefined],
  ])('knows of a silence after two weeks: last entry on %s', (day, lastDay) => {
    const person = testContact({ interactions: [testInteraction(day)] });

    expect(letterFacts(person, { kind: 'reopen' }, { today, name: 'M' }).lastDay).toBe(lastDay);
  });

  test.each([
    ['2026-11-12', undefined],
    ['2026-11-11', '2026-11-11'],
  ])('speaks of a gap after two weeks: last in touch on %s', (day, gap) => {
    const person = testContact({ interactions: [testInteraction(day)] });

    const letter = letterFacts(person, { kind: 'keep-in-touch' }, { today, name: 'Megumi' });

    expect(letter.day).toBe(gap);
  });

  test.each([
    ['first', [testInteraction('2026-11-24')]],
    [
      'thanks',
      [
        testInteraction('2026-11-01'),
        testInteraction('2026-11-20', { received: exchanges('advice') }),
      ],
    ],
    ['reopen', [testInteraction('2024-11-25')]],
    ['keep-in-touch', [testInteraction('2024-11-26')]],
  ])('begins with the letter %s', (kind, interactions) => {
    expect(letterFor(testContact({ interactions }), today)).toBe(kind);
  });

  test('leaves out what is not known', () => {
    expect(letterFacts(testContact(), { kind: 'first' }, { today, name: 'Megumi' })).toEqual({
      name: 'Megumi',
    });
  });

  test('leaves out a line that names something unknown', () => {
    const lines = ['Hi {name},', 'Good to meet you at {place}.', 'See you on {day}, {name}.'];

    expect(writeLetter(lines, { name: 'Ada', day: 'Monday', place: undefined })).toBe(
      'Hi Ada,\n\nSee you on Monday, Ada.',
    );
  });

  test.each([
    [{}, 'Good to meet you.'],
    [{ day: 'Monday' }, 'Good to meet you on Monday.'],
    [{ place: 'the [old] hall' }, 'Good to meet you (the [old] hall).'],
    [{ day: 'Monday', place: 'the hall' }, 'Good to meet you on Monday (the hall).'],
  ])('leaves out the part that names something unknown: %o', (values, letter) => {
    expect(writeLetter(['Good to meet you[ on {day}][ ({place})].'], values)).toBe(letter);
  });

  test('takes no value for a place of its own', () => {
    expect(writeLetter(['Hi {name},'], { name: '{day} $& {name}', day: 'x' })).toBe(
      'Hi {day} $& {name},',
    );
  });
});
