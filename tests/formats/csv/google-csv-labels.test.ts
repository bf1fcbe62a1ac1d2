import { describe, expect, test } from 'vitest';
import type { ContactInput } from '../../../src/domain/contact.ts';
import { writeGoogleCsv } from '../../../src/formats/csv/google-csv.ts';
import { readPeople } from '../../../src/formats/csv/people.ts';
import { readTable } from '../../../src/formats/csv/table.ts';
import { readVcards } from '../../../src/formats/vcard/read.ts';
import { writeVcards } from '../../../src/formats/vcard/write.ts';
import { testContact } from '../../fixtures/people.ts';
import { tableText, utf8 } from '../../fixtures/tables.ts';
import { cardBytes } from '../../fixtures/vcards.ts';

const HEADER =
  'First Name,Last Name,Name Prefix,Name Suffix,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,' +
  'Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Website 1 - Label,Website 1 - Value';

function ofCard(...lines: string[]): ContactInput {
  const bytes = cardBytes(['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD']);
  return readVcards(bytes).people[0]?.input ?? { name: {} };
}

function ofRow(row: Record<string, string>): ContactInput {
  const found = readPeople(readTable(utf8(tableText(HEADER, row))));
  return found.people[0]?.input ?? { name: {} };
}

function rowOf(input: ContactInput, isPrivate = false): Record<string, string> {
  const text = writeGoogleCsv([testContact(input)], { isPrivate });
  const { header, rows } = readTable(utf8(text));
  const cells = header.map((name, at): [string, string] => [name, rows[0]?.cells[at] ?? '']);
  return Object.fromEntries(cells.filter(([, cell]) => cell !== ''));
}

/** The ways to reach someone alone. */
function reachOf(input: ContactInput): Record<string, string> {
  const cells = Object.entries(rowOf(input));
  return Object.fromEntries(cells.filter(([name]) => /^(?:E-mail|Phone|Website) /.test(name)));
}

function cardOf(input: ContactInput, version: '3.0' | '4.0' = '3.0'): string[] {
  const choices = { locale: 'en', version, isPrivate: false } as const;
  return writeVcards([testContact(input)], choices)
    .replaceAll('\r\n ', '')
    .split('\r\n');
}

describe('a way to reach someone', () => {
  test('is written once, under the label it came with', () => {
    const input = ofCard(
      'N:Lee;Ann;;;',
      'TEL;TYPE=WORK:+81 3 1234 5678',
      'TEL;type=CELL;type=VOICE;type=pref:+81 90 1234 5678',
      'item1.EMAIL;type=INTERNET:ann@example.com',
      'item1.X-ABLabel:Boat',
      'URL;TYPE=HOME:https://example.com/a\\,b',
    );

    expect(reachOf(input)).toEqual({
      'E-mail 1 - Label': 'Boat',
      'E-mail 1 - Value': 'ann@example.com',
      'Phone 1 - Label': 'Mobile',
      'Phone 1 - Value': "'+81 90 1234 5678",
      'Phone 2 - Label': 'Work',
      'Phone 2 - Value': "'+81 3 1234 5678",
      'Website 1 - Label': 'Home',
      'Website 1 - Value': 'https://example.com/a,b',
    });
  });

  test('that is a number of 4.0 is written as one', () => {
    const input = ofCard(
      'N:Lee;Ann;;;',
      'TEL;VALUE=uri;TYPE="work,voice":tel:+81-3-1234-5678;ext=102',
    );

    expect(reachOf(input)).toEqual({
      'Phone 1 - Label': 'Work',
      'Phone 1 - Value': "'+81-3-1234-5678 ext. 102",
    });
  });

  test('does not leave once it is deleted', () => {
    const input = ofCard(
      'N:Lee;Ann;;;',
      'TEL;TYPE=WORK:+81 3 1234 5678',
      'EMAIL;TYPE=WORK:ann@example.com',
      'URL;TYPE=WORK:https://example.com',
      'URL;TYPE=WORK:the blue door',
    );

    expect(reachOf({ ...input, phones: [], emails: [], links: [] })).toEqual({
      'Website 1 - Label': 'Work',
      'Website 1 - Value': 'the blue door',
    });
  });

  test('keeps its label through a table, and in a card', () => {
    const row = {
      'First Name': 'Ann',
      'E-mail 1 - Label': '* Work',
      'E-mail 1 - Value': 'ann@example.com',
      'Phone 1 - Label': 'Mobile',
      'Phone 1 - Value': '090 1234 5678',
      'Phone 2 - Label': 'Work',
      'Phone 2 - Value': '03 1234 5678',
      'Website 1 - Label': 'Blog',
      'Website 1 - Value': 'https://example.com/a,b',
    };
    const input = ofRow(row);

    expect(rowOf(input)).toMatchObject({ ...row, 'E-mail 1 - Label': 'Work' });
    expect(cardOf(input)).toEqual(
      expect.arrayContaining([
        'EMAIL;TYPE=work:ann@example.com',
        'TEL;TYPE=cell:090 1234 5678',
        'TEL;TYPE=work:03 1234 5678',
        'URL;X-LABEL="Blog":https://example.com/a,b',
      ]),
    );
  });
});

describe('a suffix', () => {
  test('of a card has its column', () => {
    expect(rowOf(ofCard('N:Lee;Ann;;Dr.;Jr.'))).toMatchObject({
      'Name Prefix': 'Dr.',
      'Name Suffix': 'Jr.',
    });
  });

  test('of a table stands in N, once', () => {
    const row = { 'First Name': 'Ann', 'Last Name': 'Lee', 'Name Suffix': 'Jr.' };
    const lines = cardOf(ofRow(row));

    expect(lines).toContain('N:Lee;Ann;;;Jr.');
    expect(lines.join('\n')).not.toContain('X-NAME-SUFFIX');
    expect(rowOf(ofCard(...lines.slice(2, -2)))).toMatchObject(row);
  });

  test('of a card and one of a table are both written', () => {
    const input = { name: { family: 'Lee' }, vcard: ['N:;;;;Jr.', 'X-NAME-SUFFIX:PhD'] };

    expect(cardOf(input)).toContain('N:Lee;;;;Jr.\\, PhD');
    expect(rowOf(input)).toMatchObject({ 'Name Suffix': 'Jr., PhD' });
  });

  test('stays beside a form of address that has its place', () => {
    const lines = cardOf({
      name: { family: '佐藤', honorific: '先生' },
      vcard: ['X-NAME-SUFFIX:PhD'],
    });

    expect(lines).toEqual(expect.arrayContaining(['N:佐藤;;;;先生', 'X-NAME-SUFFIX:PhD']));
  });
});

describe('what was told in confidence', () => {
  const vcard = [
    'X-COLUMN;X-LABEL="Government ID Number":AB-1',
    'RELATED;VALUE=text;TYPE=contact:Bo Ek',
    'RELATED;TYPE="friend,contact":Cy Ek',
    'RELATED;VALUE=text;TYPE=spouse:Di Lee',
  ];
  const input = { name: { given: 'Ann' }, vcard };

  test('is in a table only where that is asked for', () => {
    expect(Object.values(rowOf(input)).join()).not.toMatch(/AB-1|Ek|Government/);
    expect(rowOf(input)).toMatchObject({ 'Relation 1 - Value': 'Di Lee' });
    expect(Object.values(rowOf(input, true)).join()).toMatch(/Bo Ek.*Cy Ek.*AB-1/);
  });

  test.each(['3.0', '4.0'] as const)(
    'is in a card of %s only where that is asked for',
    (version) => {
      const choices = { locale: 'en', version, isPrivate: true } as const;

      expect(cardOf(input, version).join('\n')).not.toMatch(/AB-1|Ek|Government/);
      expect(cardOf(input, version)).toContain('RELATED;VALUE=text;TYPE=spouse:Di Lee');
      expect(writeVcards([testContact(input)], choices).split('\r\n')).toEqual(
        expect.arrayContaining(vcard),
      );
    },
  );
});
