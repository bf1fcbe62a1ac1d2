import { describe, expect, test } from 'vitest';
import type { Contact, ContactInput } from '../../src/domain/contact.ts';
import { toDay } from '../../src/domain/day.ts';
import type { ImportedPerson } from '../../src/domain/imported-person.ts';
import { importedInto } from '../../src/domain/imported-into.ts';
import { planImport, type ImportItem } from '../../src/domain/people-import.ts';
import { NOW, testContact, testInteraction } from '../fixtures/people.ts';

const person = (input: ContactInput, rest: Partial<ImportedPerson> = {}): ImportedPerson => ({
  lines: [1],
  entries: [],
  input,
  ...rest,
});

let next = 0;

function plan(people: ImportedPerson[], contacts: Contact[] = []): ImportItem[] {
  const stamp = { newId: () => `new-${(next += 1)}`, now: NOW };
  const steps = planImport(people, { contacts, introductions: [], events: [] }, stamp);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Keeps what a plan says where the visitor changes nothing of it. */
function kept(items: readonly ImportItem[], contacts: readonly Contact[]): Contact[] {
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  for (const { person: told, verdict, candidates } of items) {
    const known = byId.get(candidates[0] ?? '');
    if (verdict === 'new' || verdict === 'doubtful') byId.set(told.id, told);
    else if (known)
      byId.set(
        known.id,
        importedInto({ left: known, right: told }, {}, () => ''),
      );
  }
  return [...byId.values()];
}

const sato = { family: '佐藤', given: '恵' };
const here = testContact({ name: sato, emails: ['megumi@umino.example'], organization: 'Umino' });

describe('what an import would do', () => {
  test.each<[string, ImportedPerson, string]>([
    ['someone nobody knows', person({ name: { single: 'Ken' } }), 'new'],
    ['the same with nothing new', person({ name: sato, emails: ['Megumi@umino.example'] }), 'same'],
    [
      'the same with a title',
      person({ name: sato, emails: ['megumi@umino.example'], title: 'Buyer' }),
      'changes',
    ],
    [
      'the same at another workplace',
      person({ name: sato, emails: ['megumi@umino.example'], organization: 'Kawa' }),
      'changes',
    ],
    ['one of that name, known by it alone', person({ name: sato, phones: ['0312'] }), 'new'],
    [
      'one of that name and workplace',
      person({ name: sato, organization: 'Umino', phones: ['0312'] }),
      'doubtful',
    ],
    [
      'a card that this log wrote',
      person({ name: { single: 'M.' } }, { sourceId: 'c1' }),
      'changes',
    ],
  ])('%s', (_name, told, verdict) => {
    expect(plan([told], [here])[0]?.verdict).toBe(verdict);
  });

  test('knows a person by the id that another program gave', () => {
    const known = testContact({ name: { single: 'Mina' }, vcard: ['UID:urn:uuid:7'] }, 'c2');

    const [item] = plan(
      [person({ name: { single: 'Mina R.' } }, { sourceId: 'urn:uuid:7' })],
      [known],
    );

    expect(item).toMatchObject({ verdict: 'changes', candidates: ['c2'] });
  });

  test.each<[string, ContactInput, Partial<ImportedPerson>]>([
    ['an escaped UID', { name: sato, vcard: ['UID;VALUE=text:a\\,b'] }, { sourceId: 'a,b' }],
    ['our own id beside a UID', { name: sato }, { sourceId: 'other', ownId: 'c2' }],
    [
      'the profile on another host',
      { name: sato, links: ['https://jp.linkedin.com/in/Meg/'] },
      { sourceId: 'linkedin.com/in/meg' },
    ],
  ])('knows a person by %s', (_name, known, told) => {
    const [item] = plan(
      [person({ name: { single: 'Mina R.' } }, told)],
      [testContact(known, 'c2')],
    );

    expect(item).toMatchObject({ verdict: 'changes', candidates: ['c2'] });
  });

  test('leads a tie to someone who is here already, and says whom of the file it stands for', () => {
    const together = [{ ...testInteraction('2026-05-01'), with: ['ken', 'nobody'] }];
    const people = [
      person({ name: sato, emails: here.emails, title: 'Buyer' }, { sourceId: 'ken' }),
      person({
        name: { given: 'Ann' },
        introducedBy: { contactId: 'ken' },
        interactions: together,
      }),
    ];

    const [ken, ann] = plan(people, [here]);

    expect(ann?.person.introducedBy).toEqual({ contactId: here.id });
    expect(ann?.person.interactions.map((entry) => entry.with)).toEqual([[here.id]]);
    expect(ann?.ties).toEqual({ [here.id]: ken?.person.id });
  });

  test('makes one person of the same card in two files', () => {
    const ann = { name: { given: 'Ann' }, emails: ['ann@example.org'] };
    const items = plan([
      person(ann, { lines: [1], sourceId: '7', file: 'a' }),
      person({ ...ann, title: 'Head' }, { lines: [4], sourceId: '7', file: 'b' }),
      person({ ...ann, title: 'Chief' }, { lines: [5], sourceId: '7', file: 'b' }),
      person({ name: { given: 'Bo' }, phones: ['1'] }, { lines: [2], file: 'a' }),
      person({ name: { given: 'Bo' }, phones: ['1'] }, { lines: [2], file: 'b' }),
      person({ name: { given: 'Cy' } }, { lines: [3], file: 'a' }),
      person({ name: { given: 'Cy' } }, { lines: [3], file: 'b' }),
    ]);

    expect(items.map(({ lines }) => lines)).toEqual([
      [1, 4, 5],
      [2, 2],
      [3, 3],
    ]);
    expect(items[0]?.person).toMatchObject({ title: 'Head', note: 'Chief' });
  });

  test('leaves people apart whom a program gave one id, and two of one name in one file', () => {
    const items = plan([
      person({ name: { given: 'Ann' } }, { sourceId: '7' }),
      person({ name: { given: 'Bo' } }, { sourceId: '7' }),
      person({ name: { given: 'Cy' } }),
      person({ name: { given: 'Cy' } }),
    ]);

    expect(items).toHaveLength(4);
  });

  test('keeps who introduced them where that is someone here or of the same file', () => {
    const by = (contactId: string) => ({ introducedBy: { contactId, day: toDay('2026-01-01') } });
    const people = [
      person({ name: { given: 'Ken' } }, { sourceId: 'ken' }),
      person({ name: { given: 'Ann' }, ...by('ken') }),
      person({ name: { given: 'Bo' }, ...by(here.id) }),
      person({ name: { given: 'Cai' }, ...by('of another log') }),
    ];

    const told = plan(people, [here]).map((item) => item.person);

    expect(told.map(({ introducedBy }) => introducedBy?.contactId)).toEqual([
      undefined,
      told[0]?.id,
      here.id,
      undefined,
    ]);
  });

  test('changes nothing when the same file comes again', () => {
    const people = [
      person({ name: sato }),
      person({ name: sato }),
      person({ name: { single: 'Ken' }, emails: ['ken@example.org'], title: 'Head' }),
      person({ name: { single: 'Ken' }, emails: ['ken@example.org'], title: 'Chief' }),
      person(
        { name: { family: '森', given: '健' }, met: { day: toDay('2026-04-01') } },
        { entries: [{ day: toDay('2026-04-01'), kind: 'meeting' }] },
      ),
    ];
    const once = kept(plan(people), []);
    const again = plan(people, once);

    expect(once).toHaveLength(5);
    expect(again.map(({ verdict }) => verdict)).toEqual(['same', 'same', 'same', 'same', 'same']);
    expect(kept(again, once)).toEqual(once);
  });
});
