import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/domain/contact.ts';
import type { ImportItem } from '../../src/domain/people-import.ts';
import { writeVcards } from '../../src/formats/vcard/write.ts';
import { readPeopleFiles } from '../../src/stores/people-reading.ts';
import { exchanges, NOW, testContact, testInteraction, testPromise } from '../fixtures/people.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function itemsOf(text: string, contacts: Contact[] = []): ImportItem[] {
  const records = { contacts, introductions: [], events: [] };
  const result = readPeopleFiles(
    { files: [{ name: 'a.vcf', bytes: bytes(text) }], choices: {}, remembered: {}, records },
    { newId: () => crypto.randomUUID(), now: NOW },
    () => undefined,
  );
  if (!result.ok) throw new Error(result.reason);
  return result.reading.items;
}

const lunch = {
  ...testInteraction('2026-05-01', { note: 'Lunch' }, 'e1'),
  gave: exchanges('advice'),
};
const log = [
  testContact({ name: { given: 'Ken' }, interactions: [{ ...lunch, with: ['ann'] }] }, 'ken'),
  testContact(
    {
      name: { given: 'Ann' },
      emails: ['ann@example.org'],
      introducedBy: { contactId: 'ken' },
      interactions: [{ ...lunch, with: ['ken'] }],
      promises: [testPromise()],
    },
    'ann',
  ),
  testContact({ name: { given: 'Bo' }, introducedBy: { contactId: 'gone' } }, 'bo'),
];
const file = writeVcards(log, { locale: 'en', version: '4.0', isPrivate: true });

describe('our own private file', () => {
  test('brings the history of people along', () => {
    const [ken, ann, bo] = itemsOf(file).map(({ person }) => person);

    expect(ann).toMatchObject({
      introducedBy: { contactId: ken?.id },
      interactions: [{ id: 'e1', note: 'Lunch', gave: [{ kind: 'advice' }], with: [ken?.id] }],
      promises: [{ text: 'Send the book' }],
    });
    expect(ken?.interactions).toMatchObject([{ id: 'e1', with: [ann?.id] }]);
    expect(bo?.introducedBy).toBeUndefined();
  });

  test('changes nothing in the log it came from, and nothing the second time in another', () => {
    const once = itemsOf(file).map(({ person }) => person);

    expect(itemsOf(file, log).map(({ verdict }) => verdict)).toEqual(['same', 'same', 'same']);
    expect(itemsOf(file, once).map(({ verdict }) => verdict)).toEqual(['same', 'same', 'same']);
  });
});

test('a card with one number in two spellings is the same the second time', () => {
  const card =
    'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann\r\nTEL:090-1111-2222\r\nTEL:+81 90 1111 2222\r\nEND:VCARD\r\n';
  const once = itemsOf(card).map(({ person }) => person);

  expect(itemsOf(card, once)[0]?.verdict).toBe('same');
});
