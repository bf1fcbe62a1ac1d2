import { describe, expect, test } from 'vitest';
import type { Contact, ContactInput } from '../../src/domain/contact.ts';
import { mergedContact } from '../../src/domain/contact-merge.ts';
import type { LeftOver } from '../../src/domain/contact-leftover.ts';
import { toDay } from '../../src/domain/day.ts';
import type { MergeChoices } from '../../src/domain/merge-choice.ts';
import { exchanges, testContact, testInteraction, testPromise } from '../fixtures/people.ts';

const name = { family: '佐藤', given: '恵' };
const words = ({ field, values }: LeftOver) =>
  `Before: ${values.map(({ value }) => value).join(' ')} (${field})`;

function merged(
  left: Partial<ContactInput>,
  right: Partial<ContactInput>,
  choices: MergeChoices = {},
): Contact {
  const pair = {
    left: testContact({ name, ...left }, 'a'),
    right: testContact({ name, ...right }, 'b'),
  };
  return mergedContact(pair, choices, words);
}

describe('contact-merge', () => {
  test('keeps the left id and the earlier beginning', () => {
    const pair = {
      left: testContact({ name }, 'a'),
      right: { ...testContact({ name }, 'b'), createdAt: '2020-01-01T00:00:00.000Z' },
    };

    const { id, createdAt } = mergedContact(pair, {}, words);

    expect({ id, createdAt }).toEqual({ id: 'a', createdAt: '2020-01-01T00:00:00.000Z' });
  });

  test.each<
    [what: string, left: Partial<ContactInput>, right: Partial<ContactInput>, result: object]
  >([
    ['fills what is missing', {}, { title: '部長', cadence: 30 }, { title: '部長', cadence: 30 }],
    [
      'takes the year of a birthday',
      { birthday: '--05-12' },
      { birthday: '1990-05-12' },
      { birthday: '1990-05-12' },
    ],
    [
      'takes the text that holds the other',
      { title: '部長' },
      { title: '営業部長' },
      { title: '営業部長' },
    ],
    [
      'unites lists, one spelling of each',
      { tags: ['Tea', '茶'] },
      { tags: ['tea', 'ゴルフ'] },
      { tags: ['Tea', '茶', 'ゴルフ'] },
    ],
    [
      'unites numbers',
      { phones: ['090-1234-5678'] },
      { phones: ['+819012345678', '03-1111-2222'] },
      { phones: ['090-1234-5678', '03-1111-2222'] },
    ],
    ['joins notes', { note: 'Likes tea' }, { note: 'Sews' }, { note: 'Likes tea\n\nSews' }],
    [
      'writes a note once',
      { note: 'Likes tea' },
      { note: 'Likes tea. Sews' },
      { note: 'Likes tea. Sews' },
    ],
    [
      'takes the earlier meeting',
      { met: { day: toDay('2024-05-01') } },
      { met: { day: toDay('2022-05-01'), place: '京都' } },
      { met: { day: '2022-05-01', place: '京都' }, note: 'Before: 2024-05-01 (met)' },
    ],
    [
      'unites what is known of a meeting',
      { met: { day: toDay('2024-05-01') } },
      { met: { place: '京都' } },
      { met: { day: '2024-05-01', place: '京都' } },
    ],
    ['keeps a pause', { resting: true }, {}, { resting: true }],
    [
      'unites an introducer',
      { introducedBy: { contactId: 'x' } },
      { introducedBy: { contactId: 'x', thankedOn: toDay('2024-05-01') } },
      { introducedBy: { contactId: 'x', thankedOn: '2024-05-01' } },
    ],
    [
      'is introduced by nobody of the two',
      { introducedBy: { contactId: 'b' } },
      { introducedBy: { contactId: 'x' } },
      { introducedBy: { contactId: 'x' } },
    ],
    [
      'keeps properties of a vCard',
      { vcard: ['X:1'] },
      { vcard: ['X:1', 'Y:2'] },
      { vcard: ['X:1', 'Y:2'] },
    ],
    [
      'forgets that the two were told apart',
      { namesakes: ['b', 'x'] },
      { namesakes: ['a'] },
      { namesakes: ['x'] },
    ],
    [
      'gives a relation once',
      { related: [{ contactId: 'x', how: 'sister' }] },
      { related: [{ contactId: 'x', how: 'partner' }, { contactId: 'a' }] },
      { related: [{ contactId: 'x', how: 'sister · partner' }] },
    ],
  ])('%s', (_what, left, right, result) => {
    expect(merged(left, right)).toMatchObject(result);
  });

  test.each<[left: object, right: object, name: object]>([
    [name, { ...name, givenReading: 'めぐみ' }, { ...name, givenReading: 'めぐみ' }],
    [{ single: '佐藤恵' }, name, name],
    [name, { single: '佐藤恵', nickname: 'メグ' }, { ...name, nickname: 'メグ' }],
    [{ single: '佐藤' }, name, name],
  ])('takes of the names %o and %o what says more', (left, right, result) => {
    const contact = merged({ name: left }, { name: right });

    expect({ name: contact.name, note: contact.note }).toEqual({ name: result, note: undefined });
  });

  test('writes into the note what was not taken', () => {
    const left = { organization: 'Umino', title: 'Buyer', note: 'Likes tea' };
    const right = {
      organization: 'Mori',
      title: 'Head',
      name: { family: 'Sato', given: 'Megumi' },
    };

    const contact = merged(left, right, { organization: 'right', title: 'left', name: 'left' });

    expect(contact).toMatchObject({ name, organization: 'Mori', title: 'Buyer' });
    expect(contact.note).toBe(
      'Likes tea\n\nBefore: Sato Megumi (name)\nBefore: Umino (organization)\nBefore: Head (title)',
    );
  });

  test('takes the record that was changed last where nothing else decides', () => {
    const left = testContact({ name, title: 'Buyer' }, 'a');
    const right = {
      ...testContact({ name, title: 'Head' }, 'b'),
      updatedAt: '2027-01-01T00:00:00.000Z',
    };

    expect(mergedContact({ left, right }, {}, words).title).toBe('Head');
  });

  test('joins the logs, an entry that both had once and without themselves', () => {
    const day = '2026-11-01';
    const left = [
      testInteraction(day, { note: 'Tea', with: ['b'], gave: exchanges('advice') }, 'shared'),
      testInteraction('2026-11-02', {}, 'left'),
    ];
    const right = [
      testInteraction(
        day,
        { note: 'And cake', with: ['a', 'x'], gave: exchanges('advice', 'gift') },
        'shared',
      ),
      testInteraction('2026-11-03', { with: ['x'] }, 'right'),
    ];
    const promises = [testPromise({}, 'p1'), testPromise({ text: 'Call' }, 'p2')];

    const contact = merged(
      { interactions: left, promises: promises.slice(0, 1) },
      { interactions: right, promises },
    );

    expect(contact.interactions).toEqual([
      testInteraction(
        day,
        { note: 'Tea\n\nAnd cake', with: ['x'], gave: exchanges('advice', 'gift') },
        'shared',
      ),
      left[1],
      right[1],
    ]);
    expect(contact.promises).toEqual(promises);
  });

  test('keeps fields that this version does not know', () => {
    const left = { ...testContact({ name }, 'a'), later: { one: 1 }, mine: 'x' };
    const right = { ...testContact({ name }, 'b'), later: { two: [2] }, mine: 'y' };

    const contact = mergedContact({ left, right }, {}, words);

    expect(contact).toMatchObject({
      later: { one: 1, two: [2] },
      mine: 'x',
      note: 'Before: y (mine)',
    });
  });
});
