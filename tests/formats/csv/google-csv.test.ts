import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../src/domain/contact.ts';
import { toDay } from '../../../src/domain/day.ts';
import { readPeople } from '../../../src/formats/csv/people.ts';
import { readTable } from '../../../src/formats/csv/table.ts';
import { writeGoogleCsv } from '../../../src/formats/csv/google-csv.ts';
import { utf8 } from '../../fixtures/tables.ts';
import { testContact, testInteraction } from '../../fixtures/people.ts';

const megumi = testContact({
  name: { family: '佐藤', given: '恵', familyReading: 'さとう', givenReading: 'めぐみ' },
  organization: '=HYPERLINK("x"), Ltd.',
  department: '開発部',
  title: '@課長',
  tags: ['Sailing', 'a, b'],
  topics: ['boats', 'paint'],
  emails: ['megumi@example.jp', 'm2@example.jp'],
  phones: ['+81 3 0000 0000'],
  links: ['https://example.jp/m'],
  birthday: '--02-29',
  met: { day: toDay('2024-05-10'), place: 'the harbour' },
  note: '- likes tea\n+ and "cake"',
  vcard: [
    'ADR;TYPE=work:;;海辺1-2\\, 3階;横浜市;神奈川県;220-0000;日本',
    'TEL;TYPE=work,fax:03-0000-0003',
    'ANNIVERSARY:2010-06-01',
    'RELATED;VALUE=text;TYPE=spouse:佐藤 海',
    'X-COLUMN;X-LABEL="Size":L',
    'X-NAME-SUFFIX:PhD',
    'X-PHONETIC-MIDDLE-NAME:まり',
    'PHOTO;VALUE=uri:https://example.jp/m.jpg',
  ],
  interactions: [
    testInteraction('2026-11-01', { note: 'lunch\nby the sea', gave: [{ kind: 'advice' }] }),
    testInteraction('2026-11-02', { kind: 'call', received: [{ kind: 'gift', note: 'tea' }] }),
  ],
});
const ann = testContact({ name: { single: 'Ann' }, phones: ["'+1"] }, 'c2');
const write = (isPrivate: boolean, ...contacts: Contact[]) =>
  writeGoogleCsv(contacts, { isPrivate });
const back = (text: string) => readPeople(readTable(utf8(text)));
const tableOf = (text: string) => {
  const { header, rows } = readTable(utf8(text));
  return rows.map(({ cells }) =>
    Object.fromEntries(
      header.map((name, at) => [name, cells[at] ?? '']).filter(([, cell]) => cell),
    ),
  );
};

describe('a table for Google', () => {
  test('has its columns, and what may be handed on', () => {
    const text = write(false, megumi, ann);

    expect(text.startsWith('\uFEFFFirst Name,Middle Name,Last Name,Phonetic First Name,')).toBe(
      true,
    );
    expect(tableOf(text)).toEqual([
      {
        'First Name': '恵',
        'Last Name': '佐藤',
        'Phonetic First Name': 'めぐみ',
        'Phonetic Middle Name': 'まり',
        'Phonetic Last Name': 'さとう',
        'Name Suffix': 'PhD',
        'Organization Name': '\'=HYPERLINK("x"), Ltd.',
        'Organization Title': "'@課長",
        'Organization Department': '開発部',
        Birthday: ' --02-29',
        Photo: 'https://example.jp/m.jpg',
        Labels: '* myContacts',
        'E-mail 1 - Value': 'megumi@example.jp',
        'E-mail 2 - Value': 'm2@example.jp',
        'Phone 1 - Value': "'+81 3 0000 0000",
        'Phone 2 - Label': 'Work Fax',
        'Phone 2 - Value': '03-0000-0003',
        'Address 1 - Label': 'Work',
        'Address 1 - Street': '海辺1-2, 3階',
        'Address 1 - City': '横浜市',
        'Address 1 - Region': '神奈川県',
        'Address 1 - Postal Code': '220-0000',
        'Address 1 - Country': '日本',
        'Website 1 - Value': 'https://example.jp/m',
        'Event 1 - Label': 'Anniversary',
        'Event 1 - Value': '2010-06-01',
        'Relation 1 - Label': 'spouse',
        'Relation 1 - Value': '佐藤 海',
      },
      {
        'First Name': 'Ann',
        'File As': 'Ann',
        Labels: '* myContacts',
        'Phone 1 - Value': "''+1",
      },
    ]);
  });

  test('brings topics back as they are, also with the marks of a list in them', () => {
    const topicsBack = (...topics: string[]) =>
      back(write(true, { ...megumi, topics })).people[0]?.input.topics;

    expect(topicsBack('boats', 'paint')).toEqual(['boats', 'paint']);
    expect(topicsBack('pricing, retail')).toEqual(['pricing, retail']);
    expect(topicsBack('味噌、醤油', 'boats; oars', 'paint')).toEqual([
      '味噌、醤油',
      'boats; oars',
      'paint',
    ]);
  });

  test('leaves nothing out on the way there and back, where it is one’s own', () => {
    const found = back(write(true, megumi, ann));
    const { id, interactions, vcard, ...input } = megumi;

    expect(found).toMatchObject({ source: 'google', refused: [], leftOut: [] });
    expect(found.people.map(({ sourceId }) => sourceId)).toEqual([id, 'c2']);
    expect(found.people[0]?.entries).toEqual([
      { day: '2026-11-01', kind: 'meeting', note: 'lunch\nby the sea', gave: [{ kind: 'advice' }] },
      { day: '2026-11-02', kind: 'call', received: [{ kind: 'gift', note: 'tea' }] },
    ]);
    expect(interactions).toHaveLength(2);
    const { vcard: lines, ...others } = found.people[0]?.input ?? { name: {} };
    const { promises: _promises, createdAt: _created, updatedAt: _updated, ...known } = input;
    expect(others).toEqual(known);
    expect([...(lines ?? [])].sort()).toEqual([...(vcard ?? [])].sort());
    expect(found.people[1]?.input).toEqual({ name: { single: 'Ann' }, phones: ["'+1"] });
  });

  test('tells nothing private unless asked to', () => {
    const secret = 'only for me';
    const contact = testContact({
      note: secret,
      tags: [secret],
      topics: [secret],
      admiredFor: secret,
      met: { place: secret },
      interactions: [testInteraction('2026-11-01', { note: secret })],
    });

    expect(write(false, contact)).not.toMatch(/only for me|2026-11-01|Enishi/);
    expect(write(true, contact)).toContain(secret);
  });

  test('writes back what came in groups with labels, as Apple does', () => {
    const vcard = ['item1.X-ABDATE:2015-04-02', 'item1.X-ABLabel:_$!<Founding>!$_', 'nonsense'];

    expect(tableOf(write(false, testContact({ vcard })))[0]).toMatchObject({
      'Event 1 - Label': 'Founding',
      'Event 1 - Value': '2015-04-02',
    });
  });

  test('begins no cell with what a spreadsheet runs, and reads back what was there', () => {
    const unit = fc.constantFrom('=', '+', '-', '@', "'", '"', ',', 'a', '1', '佐', '漢');
    const value = fc.string({ unit, minLength: 1, maxLength: 6 }).map((text) => `${text}z`);
    fc.assert(
      fc.property(value, value, fc.array(value, { maxLength: 3 }), (family, note, links) => {
        const contact = testContact({ name: { family: `x${family}` }, organization: note, note });
        const text = write(true, { ...contact, links: [...new Set(links)] });
        const cells = readTable(utf8(text)).rows.flatMap((row) => row.cells);
        expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
        expect(back(text).people[0]?.input).toMatchObject({ organization: note, note });
        expect(back(text).people[0]?.input.links?.[0]).toBe(links[0]);
      }),
    );
  });
});
