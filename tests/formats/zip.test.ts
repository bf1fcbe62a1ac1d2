import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { FILE_LIMITS, FileFault } from '../../src/formats/file-fault.ts';
import { unzipFiles } from '../../src/formats/zip.ts';
import { FUZZ_RUNS, mutated } from '../fixtures/mutate.ts';
import { noteRounds } from '../fixtures/rounds.ts';
import { cp932, utf8 } from '../fixtures/tables.ts';

const fault = (reason: string) => expect.objectContaining({ name: 'FileFault', reason });
const zip = (files: Record<string, Uint8Array>) => zipSync(files);
const texts = (files: readonly { name: string; bytes: Uint8Array }[]) =>
  files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]);

/** Writes numbers over each record of the directory; places are from its start. */
function withDirectory(bytes: Uint8Array, place: number, value: readonly number[]): Uint8Array {
  const changed = bytes.slice();
  for (let at = 0; at < bytes.length - 4; at += 1) {
    if (String(bytes.subarray(at, at + 4)) === '80,75,1,2') changed.set(value, at + place);
  }
  return changed;
}

/** A name of as many bytes in place of the one that is there, and no word that it is UTF-8. */
function renamed(bytes: Uint8Array, name: Uint8Array): Uint8Array {
  return withDirectory(withDirectory(bytes, 46, [...name]), 9, [0]);
}

describe('a ZIP', () => {
  test('gives back what was put into it', () => {
    const files = [
      { name: '氏名.csv', bytes: utf8('佐藤,恵\n'.repeat(5000)) },
      { name: 'a/__proto__', bytes: utf8('x') },
      { name: 'empty.csv', bytes: utf8('') },
    ];

    const packed = zip(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])));

    expect(texts(unzipFiles(packed))).toEqual(texts(files));
  });

  test('leaves folders and what systems add of their own aside', () => {
    const bytes = zip({
      'a/': utf8(''),
      '__MACOSX/._b.csv': utf8('x'),
      'a/.DS_Store': utf8('x'),
      'a/b.csv': utf8('b'),
    });

    expect(texts(unzipFiles(bytes))).toEqual([['a/b.csv', 'b']]);
  });

  test('may have names that Windows in Japan wrote', () => {
    const name = cp932('名刺.csv');
    const bytes = renamed(zip({ 'abcd.csv': utf8('x') }), name);

    expect(name).toHaveLength(8);
    expect(texts(unzipFiles(bytes))).toEqual([['名刺.csv', 'x']]);
    expect(texts(unzipFiles(renamed(zip({ 'abcdef.csv': utf8('x') }), utf8('名刺.csv'))))).toEqual([
      ['名刺.csv', 'x'],
    ]);
  });

  test('may hold a file named as what every object has', () => {
    const bytes = renamed(zip({ 'abcd.csvx': utf8('x') }), utf8('__proto__'));

    expect(texts(unzipFiles(bytes))).toEqual([['__proto__', 'x']]);
  });

  test('unpacks only what is wanted', () => {
    const bytes = zip({ 'big.bin': new Uint8Array(FILE_LIMITS.bytes + 1), 'a.csv': utf8('a') });

    expect(texts(unzipFiles(bytes, (name) => name.endsWith('.csv')))).toEqual([['a.csv', 'a']]);
  });

  test.each(['../a.csv', '/a.csv', 'a/../../b', 'C:\\a.csv', '..\\a.csv'])(
    'is not opened when it leads elsewhere: %s',
    (name) => {
      expect(() => unzipFiles(zip({ [name]: utf8('x') }))).toThrow(fault('unsafe-zip'));
    },
  );

  test.each([
    ['is none', () => utf8('First Name,Last Name'), 'not-a-zip'],
    ['is empty of bytes', () => utf8(''), 'not-a-zip'],
    ['is cut off', () => zip({ a: utf8('x'.repeat(999)) }).slice(0, -30), 'not-a-zip'],
    ['is too large', () => new Uint8Array(FILE_LIMITS.bytes + 1), 'too-large'],
    ['unpacks to a thousandfold', () => zip({ a: new Uint8Array(5_000_000) }), 'unsafe-zip'],
    ['unpacks to too much', () => zip({ a: noise(), b: noise() }), 'unsafe-zip'],
    ['says less than it holds', () => lying(), 'unsafe-zip'],
    ['says more than it holds', () => withDirectory(small(), 24, [200, 0, 0, 0]), 'not-a-zip'],
    ['is locked', () => withDirectory(small(), 8, [1]), 'locked-zip'],
    ['is packed in a way nobody knows', () => withDirectory(small(), 10, [99]), 'not-a-zip'],
    ['leads outside itself', () => withDirectory(small(), 42, [255, 255, 255, 0]), 'not-a-zip'],
    ['holds a thousand files and one', () => zip(many(1001)), 'too-many-files'],
  ] as const)('is not opened when it %s', (_name, bytesOf, reason) => {
    expect(() => unzipFiles(bytesOf())).toThrow(fault(reason));
  });

  test('is read or refused, however it was damaged', { timeout: 900_000 }, ({ task }) => {
    noteRounds(task, FUZZ_RUNS);
    const sample = zip({
      'a.csv': utf8('Name,E-mail\nAnn,a@example.com\n'.repeat(9)),
      b: utf8('b'),
    });
    const reasons = new Set<string>();
    for (let seed = 0; seed < FUZZ_RUNS; seed += 1) {
      try {
        unzipFiles(mutated(sample, seed));
      } catch (error) {
        if (!(error instanceof FileFault)) throw new Error(`seed ${seed}`, { cause: error });
        reasons.add(error.reason);
      }
    }

    expect(reasons).toContain('not-a-zip');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

function small(): Uint8Array {
  return zip({ 'a.csv': utf8('Name\n'.repeat(20)) });
}

/** Five megabytes that say they are ten bytes. */
function lying(): Uint8Array {
  return withDirectory(zip({ a: new Uint8Array(5_000_000) }), 24, [10, 0, 0, 0]);
}

function noise(): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length: FILE_LIMITS.bytes / 2 + 1 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 24) & 7;
  });
}

function many(count: number): Record<string, Uint8Array> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}.csv`, utf8('x')]));
}
