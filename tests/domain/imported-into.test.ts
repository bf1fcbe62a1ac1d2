import { describe, expect, test } from 'vitest';
import type { Contact, Interaction } from '../../src/domain/contact.ts';
import type { LeftOverWords } from '../../src/domain/contact-merge.ts';
import { importedInto } from '../../src/domain/imported-into.ts';
import { exchanges, testContact, testInteraction } from '../fixtures/people.ts';

const sato = { family: '佐藤', given: '恵' };
const here = testContact({ name: sato, emails: ['megumi@umino.example'], organization: 'Umino' });

describe('what a file puts into a record', () => {
  const told = testContact(
    {
      name: sato,
      organization: 'Kawa',
      title: 'Buyer',
      emails: ['m@kawa.example'],
      interactions: [testInteraction('2026-05-01'), testInteraction('2026-06-01')],
    },
    'file',
  );
  const known = { ...here, interactions: [testInteraction('2026-05-01', { note: 'Tea' }, 'i1')] };
  const words = () => 'Before: Umino';

  test('fills in what is missing and leaves what is there', () => {
    expect(importedInto({ left: known, right: told }, {}, words)).toEqual({
      ...known,
      title: 'Buyer',
      emails: ['megumi@umino.example', 'm@kawa.example'],
      interactions: [...known.interactions, testInteraction('2026-06-01')],
    });
  });

  test("takes the file's value where that was chosen, and writes the log's into the note", () => {
    expect(
      importedInto({ left: known, right: told }, { organization: 'right' }, words),
    ).toMatchObject({
      organization: 'Kawa',
      note: 'Before: Umino',
    });
  });
});

describe('the entries that a file puts into a record', () => {
  const meeting = (note: string | undefined, id: string) =>
    testInteraction('2026-05-01', note === undefined ? {} : { note }, id);
  const into = (known: Interaction[], told: Interaction[], words: LeftOverWords = () => '') => {
    const left = testContact({ interactions: known });
    return importedInto({ left, right: testContact({ interactions: told }, 'file') }, {}, words);
  };
  const notesOf = ({ interactions }: Contact) => interactions.map(({ note }) => note);

  test('are kept beside others of that day and kind that say something else', () => {
    const gift = { ...meeting('Tea', 'b'), gave: exchanges('gift') };

    expect(notesOf(into([meeting('Tea', 'a')], [meeting('Lunch', 'b')]))).toEqual(['Tea', 'Lunch']);
    expect(into([meeting('Tea', 'a')], [gift]).interactions).toHaveLength(2);
  });

  test('stay as many as the file has, and no more when it comes again', () => {
    const file = [meeting('Tea', 'x'), meeting('Tea', 'y')];
    const once = into([meeting('Tea', 'a')], file);
    const again = into(once.interactions, [meeting('Tea', 'x1'), meeting('Tea', 'y1')]);

    expect(notesOf(once)).toEqual(['Tea', 'Tea']);
    expect(again.interactions).toEqual(once.interactions);
  });

  test('are no others where the visitor wrote more into them since', () => {
    const told = [meeting(undefined, 'x'), meeting(undefined, 'y')];

    expect(notesOf(into([meeting('Tea', 'a')], told))).toEqual(['Tea', undefined]);
  });

  test('are one where their ids are one: the newer edit counts, and no word is lost', () => {
    const later = { ...meeting('Lunch', 'a'), updatedAt: '2026-12-01T00:00:00.000Z' };
    const words: LeftOverWords = ({ values }) => values.map(({ value }) => value).join();
    const merged = into([meeting('Tea', 'a')], [later], words);

    expect(merged.interactions).toEqual([later]);
    expect(merged.note).toBe('Tea');
    expect(notesOf(into([later], [meeting('Tea', 'a')]))).toEqual(['Lunch']);
  });
});
