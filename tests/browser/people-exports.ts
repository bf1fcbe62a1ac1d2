import { zipSync } from 'fflate';
import {
  cp932,
  EIGHT_PREAMBLE,
  HEADERS,
  LINKEDIN_PREAMBLE,
  tableText,
  utf8,
} from '../fixtures/tables.ts';
import { CLIENT_CARDS, cardBytes, DOCOMO } from '../fixtures/vcards.ts';

/** A file as a client exports it, and how many cards or rows it holds. */
interface Exported {
  name: string;
  bytes: Uint8Array;
  rows: number;
}

const shared = 'megumi@umino.example';

const TABLES: Exported[] = [
  table('google.csv', 'google', [
    { 'First Name': 'Megumi', 'Last Name': 'Sato', 'E-mail 1 - Value': shared },
    { 'First Name': 'Ken', 'Last Name': 'Mori', 'Organization Name': 'Kawa' },
  ]),
  table('google-old.csv', 'google-old', [
    { 'Given Name': 'Megumi', 'Family Name': 'Sato', 'E-mail 1 - Value': shared },
  ]),
  table('outlook-com.csv', 'outlook-com', [
    { 'First Name': 'Ann', 'Last Name': 'Lee', 'E-mail Address': 'ann@example.com' },
  ]),
  table('outlook.csv', 'outlook-en', [
    { 'First Name': 'Bo', 'Last Name': 'Lind', 'E-mail Address': 'bo@example.com' },
  ]),
  table('outlook-google.csv', 'outlook-google', [
    { 'First Name': 'Cai', 'Last Name': 'Wen', 'E-mail Address': 'cai@example.com' },
  ]),
  {
    name: 'outlook-ja.csv',
    bytes: cp932(
      tableText(HEADERS['outlook-ja'], {
        姓: '佐藤',
        名: '恵',
        姓フリガナ: 'サトウ',
        会社名: '海野',
      }),
    ),
    rows: 1,
  },
  {
    name: 'eight.csv',
    bytes: utf8(
      EIGHT_PREAMBLE +
        tableText(
          HEADERS.eight,
          { 氏名: '高橋 一', 会社名: '青空設計', 名刺交換日: '2024/05/10' },
          { 氏名: '高橋 一', 会社名: '青空設計', 名刺交換日: '2022/04/01' },
        ),
    ),
    rows: 2,
  },
  {
    name: 'linkedin.zip',
    bytes: zipSync({
      'Connections.csv': utf8(
        `\uFEFF${LINKEDIN_PREAMBLE}${tableText(HEADERS.linkedin, {
          'First Name': 'Dana',
          'Last Name': 'Roe',
          URL: 'https://www.linkedin.com/in/dana-roe',
          'Connected On': '12 Mar 2024',
        })}`,
      ),
      'messages.csv': utf8('FROM,TO\r\nA,B\r\n'),
    }),
    rows: 1,
  },
];

/** One export of each client that is read. */
export const EXPORTS: readonly Exported[] = [
  ...Object.entries(CLIENT_CARDS).map(([name, lines]) => ({
    name: `${name}.vcf`,
    bytes: cardBytes(lines),
    rows: lines.join('\n').match(/BEGIN:VCARD/gi)?.length ?? 0,
  })),
  { name: 'docomo.vcf', bytes: DOCOMO, rows: 1 },
  ...TABLES,
];

function table(
  name: string,
  layout: keyof typeof HEADERS,
  rows: Readonly<Record<string, string>>[],
): Exported {
  return { name, bytes: utf8(tableText(HEADERS[layout], ...rows)), rows: rows.length };
}
