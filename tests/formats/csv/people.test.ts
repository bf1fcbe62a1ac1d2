import { describe, expect, test } from 'vitest';
import type { ImportedPerson } from '../../../src/domain/imported-person.ts';
import { readPeople } from '../../../src/formats/csv/people.ts';
import { readTable } from '../../../src/formats/csv/table.ts';
import { HEADERS, LINKEDIN_PREAMBLE, tableText, utf8 } from '../../fixtures/tables.ts';

const read = (text: string) => readPeople(readTable(utf8(text)));
const google = (...rows: Record<string, string>[]) =>
  read(`\uFEFF${tableText(HEADERS.google, ...rows)}`);
const linkedin = (...rows: Record<string, string>[]) =>
  read(LINKEDIN_PREAMBLE + tableText(HEADERS.linkedin, ...rows));
const inputs = ({ people }: { people: readonly ImportedPerson[] }) =>
  people.map(({ input }) => input);

describe('people of Google', () => {
  test('come with all that their layout holds', () => {
    const found = google({
      'First Name': '恵',
      'Last Name': '佐藤',
      'Phonetic First Name': 'ﾒｸﾞﾐ',
      'Phonetic Last Name': 'さとう',
      'Name Prefix': 'Dr.',
      'Organization Name': '青空設計',
      'Organization Title': '課長',
      'Organization Department': '開発部',
      Birthday: ' --02-29',
      Notes: 'first line\nsecond line',
      Labels: 'Sailing ::: * myContacts ::: * starred',
      'E-mail 1 - Label': 'Home',
      'E-mail 1 - Value': 'home@example.jp',
      'E-mail 2 - Label': '* Work',
      'E-mail 2 - Value': 'megumi@example.jp ::: m2@example.jp',
      'Phone 1 - Label': 'Mobile',
      'Phone 1 - Value': '090-0000-0001 ::: +81 3 0000 0002',
      'Phone 2 - Label': 'Work Fax',
      'Phone 2 - Value': '03-0000-0003',
      'Address 1 - Label': 'Home',
      'Address 1 - Formatted': '1-2 Umibe; Kita\nYokohama',
      'Address 1 - Street': '1-2 Umibe; Kita',
      'Address 1 - City': 'Yokohama',
      'Address 1 - Postal Code': '220-0000',
      'Website 1 - Value': 'https://example.jp/m',
      'Event 1 - Label': 'Anniversary',
      'Event 1 - Value': '2010-06-01',
      'Event 2 - Label': 'Founding day',
      'Event 2 - Value': '2015-04-02',
      'Relation 1 - Label': 'Spouse',
      'Relation 1 - Value': '佐藤 海',
      'Custom Field 1 - Label': 'Size "L"',
      'Custom Field 1 - Value': 'a, b',
    });

    expect(found).toEqual({
      source: 'google',
      rows: 1,
      refused: [],
      leftOut: [],
      people: [
        {
          lines: [2],
          entries: [],
          input: {
            name: {
              family: '佐藤',
              given: '恵',
              familyReading: 'さとう',
              givenReading: 'メグミ',
              honorific: 'Dr.',
            },
            organization: '青空設計',
            department: '開発部',
            title: '課長',
            tags: ['Sailing', 'starred'],
            emails: ['megumi@example.jp', 'm2@example.jp', 'home@example.jp'],
            phones: ['090-0000-0001', '+81 3 0000 0002'],
            links: ['https://example.jp/m'],
            birthday: '--02-29',
            note: 'first line\nsecond line',
            vcard: [
              'ADR;TYPE=home:;;1-2 Umibe\\; Kita;Yokohama;;220-0000;',
              'EMAIL;TYPE=home:home@example.jp',
              'EMAIL;TYPE=work:megumi@example.jp',
              'EMAIL;TYPE=work:m2@example.jp',
              'TEL;TYPE=cell:090-0000-0001',
              'TEL;TYPE=cell:+81 3 0000 0002',
              'TEL;TYPE=work,fax:03-0000-0003',
              'ANNIVERSARY:2010-06-01',
              'X-ABDATE;X-LABEL="Founding day":2015-04-02',
              'RELATED;VALUE=text;TYPE=spouse:佐藤 海',
              'X-COLUMN;X-LABEL="Size \'L\'":a\\, b',
            ],
          },
        },
      ],
    });
  });

  test('are not addresses that stand where a name belongs', () => {
    const found = google(
      { 'First Name': 'noreply@example.com', 'E-mail 1 - Value': 'noreply@example.com' },
      { 'First Name': 'x@example.com', 'Last Name': 'Lee' },
      { 'Organization Name': 'Harbour Labs' },
    );

    expect(found.refused).toEqual([
      { line: 2, reason: 'no-name', text: 'noreply@example.com, noreply@example.com' },
    ]);
    expect(inputs(found)).toEqual([
      { name: { family: 'Lee' }, emails: ['x@example.com'] },
      { name: { single: 'Harbour Labs' }, organization: 'Harbour Labs' },
    ]);
    expect(found.rows).toBe(3);
  });

  test('come from the old layout', () => {
    const found = read(
      tableText(HEADERS['google-old'], {
        Name: 'Ann Mary Lee',
        'Given Name': 'Ann',
        'Additional Name': 'Mary',
        'Family Name': 'Lee',
        Nickname: 'Annie',
        Birthday: '1985-03-04',
        Occupation: '',
        'Group Membership': '* myContacts ::: Test, one',
        'E-mail 1 - Type': '* ',
        'E-mail 1 - Value': 'ann@example.com',
        'Phone 1 - Type': 'Mobile',
        'Phone 1 - Value': '0700 000000',
        'Organization 1 - Type': 'Work',
        'Organization 1 - Name': 'Harbour Labs',
        'Organization 1 - Title': 'Chemist',
        'Website 2 - Value': 'https://example.com/a',
      }),
    );

    expect([found.source, found.leftOut]).toEqual(['google-old', []]);
    expect(inputs(found)).toEqual([
      {
        name: { family: 'Lee', given: 'Ann', middle: 'Mary', nickname: 'Annie' },
        organization: 'Harbour Labs',
        title: 'Chemist',
        tags: ['Test, one'],
        emails: ['ann@example.com'],
        phones: ['0700 000000'],
        links: ['https://example.com/a'],
        birthday: '1985-03-04',
        vcard: ['TEL;TYPE=cell:0700 000000'],
      },
    ]);
  });
});

describe('people of LinkedIn', () => {
  test.each([
    ['12 Mar 2024', '2024-03-12'],
    ['7-Feb-22', '2022-02-07'],
    ['03/15/2024', '2024-03-15'],
    ['Mar 5, 2024', '2024-03-05'],
    ['2024-03-05 10:22:01', '2024-03-05'],
  ])('were connected on %s', (cell, day) => {
    const found = linkedin({ 'First Name': 'Ann', 'Connected On': cell });

    expect(inputs(found)[0]?.met).toEqual({ day, place: 'LinkedIn' });
  });

  test('are known by their profile, however its address is written', () => {
    const found = linkedin(
      {
        'First Name': 'Ann 🚀',
        'Last Name': 'Lee, PhD, MBA',
        URL: 'https://www.linkedin.com/in/Ann-Lee/',
        Company: 'Harbour Labs',
        Position: 'Chemist',
        'Connected On': '12 Mar 2024',
      },
      { 'First Name': 'Ann', 'Last Name': 'Lee', URL: 'https://www.linkedin.com/in/ann-lee-2' },
      {},
      {
        'First Name': 'Ann',
        'Last Name': 'Lee',
        URL: 'https://uk.linkedin.com/in/ann-lee',
        'Email Address': 'ann@example.com',
      },
      { URL: 'https://www.linkedin.com/in/nobody', Position: 'Chemist' },
    );

    expect(found.people).toEqual([
      {
        lines: [5, 8],
        sourceId: 'linkedin.com/in/ann-lee',
        entries: [],
        input: {
          name: { family: 'Lee', given: 'Ann' },
          organization: 'Harbour Labs',
          title: 'Chemist',
          emails: ['ann@example.com'],
          links: ['https://www.linkedin.com/in/Ann-Lee/', 'https://uk.linkedin.com/in/ann-lee'],
          met: { day: '2024-03-12', place: 'LinkedIn' },
          vcard: ['X-NAME-SUFFIX:PhD\\, MBA'],
        },
      },
      {
        lines: [6],
        sourceId: 'linkedin.com/in/ann-lee-2',
        entries: [],
        input: {
          name: { family: 'Lee', given: 'Ann' },
          links: ['https://www.linkedin.com/in/ann-lee-2'],
          met: { place: 'LinkedIn' },
        },
      },
    ]);
    expect(found.refused.map(({ line, reason }) => [line, reason])).toEqual([[9, 'no-name']]);
    expect(found.rows).toBe(4);
  });

  test('come from a file without profiles and without a preamble', () => {
    const header = 'First Name,Last Name,Email Address,Company,Position,Connected On';
    const row = { 'First Name': 'Bo', Company: 'Labs', 'Connected On': '1 Apr 2020' };
    const found = read(tableText(header, row, { ...row, 'Last Name': 'Ek' }, row));

    expect(found.source).toBe('linkedin');
    expect(found.people.map(({ lines }) => lines)).toEqual([[2, 4], [3]]);
  });
});
