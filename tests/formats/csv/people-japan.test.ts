import { describe, expect, test } from 'vitest';
import { proposedMapping } from '../../../src/formats/csv/mapping.ts';
import { readPeople } from '../../../src/formats/csv/people.ts';
import { readTable } from '../../../src/formats/csv/table.ts';
import { cp932, EIGHT_PREAMBLE, HEADERS, tableText, utf8 } from '../../fixtures/tables.ts';

const read = (text: string) => readPeople(readTable(utf8(text)));
const named = (header: string, cell: string) =>
  read(tableText(`${header},会社名`, { [header]: cell, 会社名: '青空' })).people[0]?.input;

describe('people of Eight', () => {
  test('are one for all their cards, which are meetings', () => {
    const card = {
      会社名: '青空設計株式会社',
      部署名: '開発部',
      役職: '課長',
      氏名: '佐藤 恵',
      'e-mail': 'megumi@example.jp',
      郵便番号: '220-0000',
      住所: '神奈川県横浜市海辺1-2',
      TEL会社: '03-0000-0001',
      TEL直通: '03-0000-0002',
      Fax: '03-0000-0003',
      携帯電話: '090-0000-0004',
      URL: 'https://example.jp',
      名刺交換日: '2024/05/10',
      Eightでつながっている人: 'はい',
    };
    const found = read(
      EIGHT_PREAMBLE +
        tableText(
          HEADERS.eight,
          card,
          { 氏名: '高橋 一', 会社名: '青空設計', 名刺交換日: '2023/01/02' },
          { ...card, 部署名: '営業部', 役職: '係長', 名刺交換日: '2022/04/01' },
          { ...card, 会社名: '別の会社', 'e-mail': 'other@example.jp' },
        ),
    );

    expect([found.source, found.rows, found.leftOut]).toEqual([
      'eight',
      4,
      ['Eightでつながっている人'],
    ]);
    expect(found.people.map(({ lines }) => lines)).toEqual([[9, 11], [10], [12]]);
    expect(found.people[0]).toEqual({
      lines: [9, 11],
      entries: [
        { day: '2022-04-01', kind: 'meeting', note: '青空設計株式会社 営業部 係長' },
        { day: '2024-05-10', kind: 'meeting' },
      ],
      input: {
        name: { family: '佐藤', given: '恵' },
        organization: '青空設計株式会社',
        department: '開発部',
        title: '課長',
        emails: ['megumi@example.jp'],
        phones: ['03-0000-0001', '03-0000-0002', '090-0000-0004'],
        links: ['https://example.jp'],
        met: { day: '2022-04-01' },
        vcard: ['ADR:;;神奈川県横浜市海辺1-2;;;220-0000;', 'TEL;TYPE=fax:03-0000-0003'],
      },
    });
  });

  test('come from its other layout, in Shift_JIS', () => {
    const header = HEADERS.eight.replace('氏名', '姓,名');
    const row = { 会社名: '青空', 姓: '佐藤', 名: '恵', 名刺交換日: '2024/05/10' };
    const table = readTable(cp932(EIGHT_PREAMBLE + tableText(header, row)));

    expect([table.encoding, table.headerLine]).toEqual(['shift_jis', 8]);
    expect(readPeople(table).people[0]?.input.name).toEqual({ family: '佐藤', given: '恵' });
  });

  test('of one name in one firm are two where their addresses differ', () => {
    const row = { 会社名: '青空', 氏名: '佐藤 恵' };
    const mail = (name: string) => ({ ...row, 'e-mail': `${name}@example.jp` });
    const found = read(tableText(HEADERS.eight, mail('a'), mail('b'), mail('a')));

    expect(found.people.map(({ lines }) => lines)).toEqual([[2, 4], [3]]);
  });
});

describe('people of other tables', () => {
  test.each([
    ['氏名', '佐藤　恵様', { family: '佐藤', given: '恵' }],
    ['氏名', '佐藤恵 さん', { single: '佐藤恵' }],
    ['氏名', '田中先生', { single: '田中', honorific: '先生' }],
    ['氏名', '先生', { single: '先生' }],
    ['氏名', '部長', { single: '部長' }],
    ['氏名', 'ｻﾄｳ ﾒｸﾞﾐ', { family: 'サトウ', given: 'メグミ' }],
    ['宛名', '青空設計 御中', { single: '青空設計' }],
    ['Name', 'Lee, Ann', { family: 'Lee', given: 'Ann' }],
    ['Name', 'Ann Lee, PhD', { family: 'Lee', given: 'Ann' }],
    ['Name', 'An\u202En\u200B Lee', { family: 'Lee', given: 'Ann' }],
    ['名', '恵くん', { given: '恵', honorific: 'くん' }],
  ])('have of %s %s the name', (header, cell, name) => {
    expect(named(header, cell)?.name).toEqual(name);
  });

  test('have the post that stands behind a name', () => {
    expect(named('氏名', '田中部長')).toMatchObject({ name: { single: '田中' }, title: '部長' });
  });

  test('come from Cybozu and from a list for New Year cards', () => {
    const cybozu = read(
      tableText(HEADERS.cybozu, { '名前(姓)': '佐藤', 'よみ(姓)': 'さとう', Tel: '03-0000-0000' }),
    );
    const nenga = read(tableText(HEADERS.nenga, { 宛名: '佐藤 恵様', 住所: '横浜市' }));

    expect([cybozu.source, cybozu.people[0]?.input]).toEqual([
      'cybozu',
      { name: { family: '佐藤', familyReading: 'さとう' }, phones: ['03-0000-0000'] },
    ]);
    expect([nenga.source, nenga.people[0]?.input]).toEqual([
      'nenga',
      { name: { family: '佐藤', given: '恵' }, vcard: ['ADR:;;横浜市;;;;'] },
    ]);
  });

  test('come from a table of their own, and say what was left out', () => {
    const found = read(
      '氏名,ふりがな,電話,メール,会社,誕生日,メモ,血液型,空\n' +
        '佐藤 恵,さとう めぐみ,０９０,"a@example.jp, b@example.jp",青空,5月10日,甘党,A,\n' +
        '高橋 一,,,未定,,春ごろ,,,\n',
    );

    expect([found.source, found.leftOut]).toEqual(['unknown', ['血液型']]);
    expect(found.people.map(({ input }) => input)).toEqual([
      {
        name: { family: '佐藤', given: '恵', familyReading: 'さとう', givenReading: 'めぐみ' },
        organization: '青空',
        emails: ['a@example.jp', 'b@example.jp'],
        phones: ['０９０'],
        birthday: '--05-10',
        note: '甘党',
      },
      { name: { family: '高橋', given: '一' }, note: 'メール: 未定\n誕生日: 春ごろ' },
    ]);
  });

  test('come as the visitor maps the columns', () => {
    const table = readTable(utf8('Who,Where,Blood\nAnn Lee,the harbour,A\n,York,B\n'), {
      headerLine: 1,
    });
    const found = readPeople(table, { 0: 'single', 1: 'metPlace', 2: 'keep' });

    expect(found.people.map(({ input }) => input)).toEqual([
      {
        name: { family: 'Lee', given: 'Ann' },
        met: { place: 'the harbour' },
        vcard: ['X-COLUMN;X-LABEL="Blood":A'],
      },
    ]);
    expect(found.refused).toEqual([{ line: 3, reason: 'no-name', text: 'York, B' }]);
  });

  test('come the same by the mapping that is proposed', () => {
    const row = {
      'First Name': 'Ann',
      'E-mail 2 - Label': '* Work',
      'E-mail 2 - Value': 'b@x.org',
    };
    const table = readTable(
      utf8(tableText(HEADERS.google, { ...row, 'E-mail 1 - Value': 'a@x.org' })),
    );

    expect(readPeople(table, proposedMapping(table.header, table.rows))).toEqual(readPeople(table));
    expect(readPeople(table).people[0]?.input.emails).toEqual(['b@x.org', 'a@x.org']);
  });

  test('come from a table without a header', () => {
    const found = read('1,Ann Lee,a@example.com,+44 20 0000 0000\n2,Bo Ek,b@example.com,\n');

    expect(found.people.map(({ input }) => input)).toEqual([
      {
        name: { family: 'Lee', given: 'Ann' },
        emails: ['a@example.com'],
        phones: ['+44 20 0000 0000'],
      },
      { name: { family: 'Ek', given: 'Bo' }, emails: ['b@example.com'] },
    ]);
  });
});
