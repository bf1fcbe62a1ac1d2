import type { Contact } from '../../domain/contact.ts';
import { googleRow, type Block, type GoogleRow } from './google-row.ts';
import { writeCsv } from './write-csv.ts';

/** Google Contacts' layout since 2024: fixed columns, then as many blocks of a kind as anyone needs. */
const FIXED = [
  'First Name',
  'Middle Name',
  'Last Name',
  'Phonetic First Name',
  'Phonetic Middle Name',
  'Phonetic Last Name',
  'Name Prefix',
  'Name Suffix',
  'Nickname',
  'File As',
  'Organization Name',
  'Organization Title',
  'Organization Department',
  'Birthday',
  'Notes',
  'Photo',
  'Labels',
];
const ADDRESS = [
  'Label',
  'Formatted',
  'Street',
  'City',
  'PO Box',
  'Region',
  'Postal Code',
  'Country',
  'Extended Address',
];
const BLOCKS: readonly [kind: keyof GoogleRow['blocks'], name: string, parts: readonly string[]][] =
  [
    ['emails', 'E-mail', ['Label', 'Value']],
    ['phones', 'Phone', ['Label', 'Value']],
    ['addresses', 'Address', ADDRESS],
    ['links', 'Website', ['Label', 'Value']],
    ['events', 'Event', ['Label', 'Value']],
    ['relations', 'Relation', ['Label', 'Value']],
    ['custom', 'Custom Field', ['Label', 'Value']],
  ];

/**
 * Writes people for Google Contacts. A file may be handed on, so notes, tags, how you met and what passed
 * between you are only in one that is private.
 */
export function writeGoogleCsv(
  contacts: readonly Contact[],
  { isPrivate }: { isPrivate: boolean },
): string {
  const rows = contacts.map((contact) => googleRow(contact, isPrivate));
  const counts = BLOCKS.map(([kind]) =>
    rows.reduce((most, { blocks }) => Math.max(most, blocks[kind].length), 0),
  );
  const header = BLOCKS.flatMap(([, name, parts], at) =>
    Array.from({ length: counts[at] ?? 0 }, (_, count) =>
      parts.map((part) => `${name} ${count + 1} - ${part}`),
    ).flat(),
  );
  const lines = rows.map(({ fixed, blocks }) => [
    ...fixed,
    ...BLOCKS.flatMap(([kind, , parts], at) => padded(blocks[kind], counts[at] ?? 0, parts.length)),
  ]);
  return `\uFEFF${writeCsv([[...FIXED, ...header], ...lines])}`;
}

function padded(blocks: readonly Block[], count: number, width: number): string[] {
  return Array.from({ length: count * width }, (_, at) => {
    return blocks[Math.floor(at / width)]?.[at % width] ?? '';
  });
}
