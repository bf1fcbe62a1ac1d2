import { describe, expect, test } from 'vitest';
import type { ContactInput } from '../../../src/domain/contact.ts';
import { readVcards } from '../../../src/formats/vcard/read.ts';
import { CLIENT_CARDS, DOCOMO, cardBytes } from '../../fixtures/vcards.ts';

const inputs = (bytes: Uint8Array) => readVcards(bytes).people.map(({ input }) => input);
const nameOf = (version: string, ...lines: string[]) =>
  inputs(cardBytes(['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD']))[0]?.name;

const GOLDEN: [client: string, bytes: Uint8Array, inputs: ContactInput[]][] = [
  [
    'iCloud in Japan',
    cardBytes(CLIENT_CARDS.icloudJapan),
    [
      {
        name: {
          family: '佐藤',
          given: '恵',
          familyReading: 'さとう',
          givenReading: 'めぐみ',
          honorific: '様',
        },
        organization: '海野商会',
        department: '開発部 第一課',
        phones: ['090-0000-0001'],
        birthday: '--02-29',
        vcard: [
          'X-PHONETIC-ORG:うみのしょうかい',
          'TEL;type=CELL;type=pref:090-0000-0001',
          'ADR;type=pref:;;;;東京都港区一丁目1-1;1050000;',
        ],
      },
    ],
  ],
  [
    'Android in 2.1',
    cardBytes(CLIENT_CARDS.android21),
    [
      {
        name: { family: '山田', given: '花子' },
        emails: ['hanako@example.jp'],
        phones: ['09000000002', '0300000000'],
        note: 'one\ntwo, three;four',
        vcard: [
          'TEL;TYPE=CELL;TYPE=PREF:09000000002',
          'TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=E5=AE=B6):0300000000',
          'EMAIL;TYPE=HOME:hanako@example.jp',
        ],
      },
    ],
  ],
  [
    'Android in 3.0',
    cardBytes(CLIENT_CARDS.android30),
    [
      {
        name: {
          family: '中川',
          given: '次郎',
          familyReading: 'なかがわ',
          givenReading: 'じろう',
        },
      },
    ],
  ],
  [
    'Outlook 2016',
    cardBytes(CLIENT_CARDS.outlook2016),
    [
      {
        name: {
          family: '鈴木',
          given: '一郎',
          familyReading: 'スズキ',
          givenReading: 'イチロウ',
        },
        vcard: ['X-MS-OL-DESIGN:<card xmlns="http://example.com/x" ver="1.0"/>'],
      },
    ],
  ],
  [
    'a directory with RFC 9554',
    cardBytes(CLIENT_CARDS.fullContact),
    [
      {
        name: {
          family: '加藤',
          given: '太郎',
          familyReading: 'カトウ',
          givenReading: 'タロウ',
        },
        vcard: [
          'FN;LANGUAGE=en;ALTID=1:Taro Kato',
          'FN;LANGUAGE=ja;ALTID=1:加藤 太郎',
          'BDAY;VALUE=text:circa 1800',
          'X-LABEL;NOTE="say ^\'hi^\'^nthere: now":one',
        ],
      },
    ],
  ],
  [
    'a directory with SORT-AS',
    cardBytes(CLIENT_CARDS.sortAs),
    [
      {
        name: {
          family: '鈴木',
          given: '一郎',
          familyReading: 'すずき',
          givenReading: 'いちろう',
        },
        birthday: '--02-03',
      },
      {
        name: { family: 'van der Harten', given: 'Rene J.', honorific: 'Sir' },
        vcard: ['N:;;;;R.D.O.N.'],
      },
    ],
  ],
  [
    'a phone of DoCoMo',
    DOCOMO,
    [
      {
        name: {
          family: '山田',
          given: '太郎',
          familyReading: 'ヤマダ',
          givenReading: 'タロウ',
        },
        phones: ['09000000003'],
        note: '表示',
        vcard: ['TEL;TYPE=CELL:09000000003'],
      },
    ],
  ],
];

describe('a Japanese name', () => {
  test.each(GOLDEN)('by %s', (_client, bytes, expected) => {
    expect(inputs(bytes)).toEqual(expected);
  });

  test.each([
    ['one reading for a single name', ['FN:Björk', 'X-PHONETIC-FIRST-NAME:ビョーク']],
    ['one word of SORT-STRING', ['FN:Björk', 'SORT-STRING:ビョーク']],
  ])('%s', (_case, lines) => {
    expect(nameOf('3.0', ...lines)).toEqual({ single: 'Björk', singleReading: 'ビョーク' });
  });

  test.each(['SORT-AS="すずき","いちろう"', 'SORT-AS="すずき,いちろう"'])('with %s', (param) => {
    expect(nameOf('4.0', 'FN:鈴木 一郎', `N;${param}:鈴木;一郎`)).toMatchObject({
      familyReading: 'すずき',
      givenReading: 'いちろう',
    });
  });

  test('sorted by Latin letters has no reading, and keeps its line', () => {
    const [input] = inputs(
      cardBytes(['BEGIN:VCARD', 'VERSION:3.0', 'N:Harten;Rene', 'SORT-STRING:Harten', 'END:VCARD']),
    );

    expect(input).toEqual({
      name: { family: 'Harten', given: 'Rene' },
      vcard: ['SORT-STRING:Harten'],
    });
  });
});

describe('a name', () => {
  test.each([
    ['FN alone, western', ['FN:Ann Mary Lee'], { family: 'Lee', given: 'Ann', middle: 'Mary' }],
    ['FN alone, Japanese', ['FN:佐藤　恵'], { family: '佐藤', given: '恵' }],
    ['FN that is an address', ['N:;;;;', 'FN:a.b@example.com'], { single: 'a.b@example.com' }],
    ['only a given name', ['N:;Cher;;;', 'FN:Cher'], { given: 'Cher' }],
    ['FN equal to the nickname', ['FN:Bo', 'N:;;;;', 'NICKNAME:Bo'], { nickname: 'Bo' }],
    [
      'several nicknames',
      ['N:Lee;Ann', 'NICKNAME:A,B'],
      { family: 'Lee', given: 'Ann', nickname: 'A, B' },
    ],
    ['an organization', ['KIND:org', 'FN:Blue Harbour Ltd'], { single: 'Blue Harbour Ltd' }],
    ['FN that is ORG', ['FN:Acme Corp', 'N:;;;;', 'ORG:Acme Corp;'], { single: 'Acme Corp' }],
    ['turns of direction', ['N:L\u202Eee;\u2066Ann\u2069'], { family: 'Lee', given: 'Ann' }],
    ['letters in two parts', ['N:Mu\u0308ller;Zoe\u0301'], { family: 'Müller', given: 'Zoé' }],
    ['escapes', ['N:O\\;B\\,C;A\\\\;D'], { family: 'O;B,C', given: 'A\\', middle: 'D' }],
  ])('with %s', (_case, lines, name) => {
    expect(nameOf('4.0', ...lines)).toEqual(name);
  });
});
