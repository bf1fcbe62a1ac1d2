import { describe, expect, test } from 'vitest';
import {
  copiesToDrop,
  copyName,
  parseCopyName,
  type SecondCopy,
} from '../../src/domain/second-copy.ts';

function copyAt(at: string, dataSet = 'mine'): SecondCopy {
  const about = { at, dataSet, revision: 1, people: 2, records: 3 };
  return { name: copyName(about), ...about };
}

const daysOf = (copies: readonly SecondCopy[]) => copies.map(({ at }) => at.slice(0, 10)).sort();

describe('a second copy', () => {
  test('says in its name what it holds', () => {
    const copy = copyAt('2026-11-26T08:55:33.123Z', '0f2c-77');

    expect(parseCopyName(copy.name)).toEqual(copy);
    expect(copy.name).not.toMatch(/[:/\\]/);
  });

  test('of an id that no file name bears still has a name', () => {
    const { name } = copyAt('2026-11-26T08:55:33.123Z', '../..');

    expect(parseCopyName(name)?.dataSet).toBe('unnamed');
  });

  test('is no other file', () => {
    expect(parseCopyName('notes.txt')).toBeUndefined();
  });

  test('that was just made stays, though the clock was ahead before', () => {
    const ahead = [1, 2, 3, 4].map((revision) => ({
      ...copyAt(`2036-01-0${revision}T00:00:00.000Z`),
      revision,
    }));
    const latest = { ...copyAt('2026-11-24T00:00:00.000Z'), revision: 5 };

    const dropped = copiesToDrop([...ahead, latest], latest);

    expect(dropped).toEqual([ahead[1]]);
  });

  test('stays for three generations and the first of a month', () => {
    const kept: SecondCopy[] = [];
    for (let day = 0; day < 75; day += 1) {
      const at = new Date(Date.UTC(2026, 8, 1 + day, 9)).toISOString();
      const latest = copyAt(at);
      kept.push(latest);
      const dropped = copiesToDrop(kept, latest);
      for (const copy of dropped) kept.splice(kept.indexOf(copy), 1);
    }

    expect(daysOf(kept)).toEqual(['2026-11-01', '2026-11-12', '2026-11-13', '2026-11-14']);
  });

  test('of the records before a new beginning stays, but not of those before that', () => {
    const old = ['2026-10-01', '2026-10-02'].map((day) => copyAt(`${day}T00:00:00.000Z`, 'old'));
    const oldest = copyAt('2026-09-01T00:00:00.000Z', 'oldest');
    const latest = copyAt('2026-11-01T00:00:00.000Z');

    expect(copiesToDrop([oldest, ...old, latest], latest)).toEqual([oldest]);
  });
});
