import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { headerKey } from '../../src/formats/csv/header-key.ts';
import { readPeopleFiles, type GivenFile } from '../../src/stores/people-reading.ts';
import { EXPORTS } from '../browser/people-exports.ts';
import { NOW } from '../fixtures/people.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function reading(files: readonly GivenFile[], rest = {}) {
  const shares: number[] = [];
  const records = { contacts: [], introductions: [], events: [] };
  const result = readPeopleFiles(
    { files, choices: {}, remembered: {}, records, ...rest },
    { newId: () => crypto.randomUUID(), now: NOW },
    (share) => shares.push(share),
  );
  return { result, shares };
}

describe('reading files of people', () => {
  test.each(EXPORTS.map((file) => [file.name, file] as const))(
    'counts every card or row of %s',
    (_name, file) => {
      const { result } = reading([file]);
      if (!result.ok) throw new Error(result.reason);
      const { files, items } = result.reading;
      const lines = items.reduce((sum, item) => sum + item.lines.length, 0);
      const refused = files.reduce((sum, each) => sum + each.refused.length, 0);

      expect([files.reduce((sum, each) => sum + each.rows, 0), lines + refused]).toEqual([
        file.rows,
        file.rows,
      ]);
    },
  );

  test('finds everyone of every client again when the same files come a second time', () => {
    const { result: first } = reading(EXPORTS);
    const contacts = first.ok ? first.reading.items.map(({ person }) => person) : [];
    const { result: second } = reading(EXPORTS, {
      records: { contacts, introductions: [], events: [] },
    });

    expect(contacts.length).toBeGreaterThan(20);
    const others = second.ok
      ? second.reading.items.filter(({ verdict }) => verdict !== 'same')
      : [];
    expect(others.map(({ person }) => person.name)).toEqual([]);
  });

  test.each([
    ['not-a-zip', Uint8Array.from([0x50, 0x4b, 3, 4, 0])],
    ['not-people', Uint8Array.from([0, 1, 2, 3, 0, 0])],
    ['not-people', bytes('\n\n')],
    ['empty', bytes('First Name,Last Name,E-mail Address\n')],
    ['too-large', new Uint8Array(20_000_001)],
  ])('says %s of what it cannot read, with the name of the file', (reason, content) => {
    expect(reading([{ name: 'a.bin', bytes: content }]).result).toEqual({
      ok: false,
      name: 'a.bin',
      reason,
    });
  });

  test('reads only the one of two files of a name in another way that it was said of', () => {
    const files = [bytes('Ann,Lee\n'), bytes('Ben,Ito\n')].map((each) => ({
      name: 'people.csv',
      bytes: each,
    }));
    const { result: first } = reading(files);
    const place = first.ok ? first.reading.files[1]?.place : '';
    const { result } = reading(files, { choices: { [`${place}`]: { separator: ';' } } });

    expect(result.ok && result.reading.files.map(({ table }) => table?.separator)).toEqual([
      ',',
      ';',
    ]);
  });

  test('takes only files of people from a ZIP', () => {
    const zip = zipSync({ 'a.csv': bytes('Name\nAnn\n'), 'b.jpg': Uint8Array.from([0]) });
    const { result } = reading([{ name: 'a.zip', bytes: zip }]);

    expect(result.ok && result.reading.files.map(({ name }) => name)).toEqual(['a.csv']);
  });

  test('passes over what cannot be read in a ZIP', () => {
    const rows = `Name\n${'Ann\n'.repeat(50_001)}`;
    const zip = zipSync({
      'empty.txt': bytes(''),
      'header.csv': bytes('First Name,Last Name\n'),
      'long.csv': bytes(rows),
      'large.csv': bytes('Ann\n'.repeat(5_000_001)),
      'a.csv': bytes('First Name,Last Name\nAnn,Lee\n'),
    });
    const { result } = reading([{ name: 'a.zip', bytes: zip }]);

    expect(result.ok && result.reading.files.map(({ name }) => name)).toEqual(['a.csv']);
    expect(result.ok && result.reading.passedOver.toSorted()).toEqual([
      'empty.txt',
      'header.csv',
      'large.csv',
      'long.csv',
    ]);
  });

  test('says what is wrong with a ZIP of which nothing can be read', () => {
    const zip = zipSync({ 'a.csv': bytes('First Name,Last Name\n'), 'b.txt': bytes('') });

    expect(reading([{ name: 'a.zip', bytes: zip }]).result).toEqual({
      ok: false,
      name: 'a.csv',
      reason: 'empty',
    });
  });

  test('reads columns as they were told the last time', () => {
    const file = { name: 'a.csv', bytes: bytes('alpha,beta\nAnn,x@example.com\n') };
    const { result } = reading([file], {
      remembered: { [headerKey(['alpha', 'beta'])]: { 0: 'single' } },
    });

    expect(result.ok && result.reading.items[0]?.person.name).toEqual({ single: 'Ann' });
  });

  test('tells how far it is, of reading as of comparing', () => {
    const rows = Array.from({ length: 2000 }, (_, at) => `Person ${at},p${at}@example.com`);
    const cards = rows.map((row) => `BEGIN:VCARD\nVERSION:3.0\nFN:${row}\nEND:VCARD`);
    const table = bytes(['Name,Email', ...rows].join('\n'));
    const zip = zipSync({ 'a.csv': table, 'b.csv': table, 'c.vcf': bytes(cards.join('\n')) });

    for (const file of [
      { name: 'a.csv', bytes: table },
      { name: 'a.zip', bytes: zip },
    ]) {
      const { shares } = reading([file]);
      expect(shares.filter((share) => share > 0 && share <= 0.4).length).toBeGreaterThan(2);
      expect(shares.filter((share) => share > 0.4).length).toBeGreaterThan(5);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      expect(Math.max(...shares)).toBeLessThan(1);
    }
  });
});
