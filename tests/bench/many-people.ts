import { newContact, newInteraction, type Contact } from '../../src/domain/contact.ts';
import { addDays, toDay } from '../../src/domain/day.ts';

const FAMILIES = [
  ['佐藤', 'さとう'],
  ['鈴木', 'すずき'],
  ['高橋', 'たかはし'],
  ['田中', 'たなか'],
  ['渡辺', 'わたなべ'],
  ['Okafor', ''],
  ['Lindqvist', ''],
] as const;
const GIVEN = ['恵', '健', '美咲', '大輔', 'Ada', 'Nils', 'Grace'];
const PLACES = ['青空設計', 'Harbour Labs', '市立図書館', 'Northwind', '東和電機'];
const TALKS = [
  'Asked about the new plant.',
  '読書会の後で、転職の相談を受けた。',
  'Sent the article.',
];

const LAST_DAY = toDay('2026-11-20');

/** Gives `count` people with ten entries each, spread over three years; the same ones every time. */
export function manyPeople(count: number): Contact[] {
  return Array.from({ length: count }, (_, index) => person(index));
}

function person(index: number): Contact {
  const now = '2026-11-20T09:00:00.000Z';
  const [family, familyReading] = FAMILIES[index % FAMILIES.length] ?? FAMILIES[0];
  const contact = newContact(
    {
      name: {
        family,
        ...(familyReading && { familyReading }),
        given: `${GIVEN[index % GIVEN.length]}${index}`,
      },
      organization: `${PLACES[index % PLACES.length]} ${index % 400}`,
      tags: [`tag${index % 30}`],
      ...(index % 3 === 1 && { introducedBy: { contactId: `person-${Math.floor(index / 3)}` } }),
    },
    { id: `person-${index}`, now },
  );
  const interactions = Array.from({ length: 10 }, (_entry, at) =>
    newInteraction(
      {
        day: addDays(LAST_DAY, -((index * 7 + at * 109) % 1095)),
        kind: at % 2 === 0 ? 'meeting' : 'message',
        note: TALKS[(index + at) % TALKS.length] ?? '',
        gave: at % 3 === 0 ? [{ kind: 'information' }] : [],
        received: at % 4 === 0 ? [{ kind: 'advice' }] : [],
      },
      { id: `entry-${index}-${at}`, now },
    ),
  );
  return { ...contact, interactions };
}
