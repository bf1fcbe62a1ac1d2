import { describe, expect, test } from 'vitest';
import { findLoss, parseMarker, type Marker } from '../../src/storage/marker.ts';
import type { Meta } from '../../src/storage/meta.ts';
import { SCHEMA } from '../../src/storage/migrations.ts';

const MARKER: Marker = { dataSet: 'mine', revision: 50, counts: { contact: 40, goal: 2 } };
const meta = (more: Partial<Meta> = {}): Meta => ({
  schema: SCHEMA,
  dataSet: 'mine',
  revision: 50,
  counts: { contact: 40, goal: 2 },
  ...more,
});
const here = { contact: 40, goal: 2 };

describe('the look at start-up', () => {
  test.each([
    ['all is as it was', { meta: meta(), here, marker: MARKER }],
    ['the marker is older', { meta: meta({ revision: 53 }), here, marker: MARKER }],
    [
      'much was deleted since',
      { meta: meta({ revision: 60, counts: {} }), here: {}, marker: MARKER },
    ],
    [
      'another backup was restored',
      { meta: meta({ dataSet: 'other', revision: 51 }), here, marker: MARKER },
    ],
    ['there is no marker', { meta: meta(), here, marker: undefined }],
    ['a newcomer comes', { meta: undefined, here: {}, marker: undefined }],
    [
      'everything had been erased',
      { meta: undefined, here: {}, marker: { ...MARKER, counts: {} } },
    ],
    [
      'rows that no act wrote are there too',
      { meta: meta(), here: { contact: 41, goal: 2 }, marker: MARKER },
    ],
    [
      'a newer version wrote the records',
      { meta: meta({ schema: SCHEMA + 1, revision: 1 }), here: {}, marker: MARKER },
    ],
  ])('alarms nobody where %s', (_, seen) => {
    expect(findLoss({ ...seen, isTold: false })).toBeUndefined();
  });

  test.each([
    ['the database is empty', { meta: undefined, here: {}, marker: MARKER }],
    ['it was opened anew', { meta: meta({ dataSet: 'x', revision: 1 }), here, marker: MARKER }],
    ['the last acts are gone', { meta: meta({ revision: 49 }), here, marker: MARKER }],
    ['rows are fewer than counted', { meta: meta(), here: { contact: 9 }, marker: undefined }],
  ])('says what is missing where %s', (_, seen) => {
    expect(findLoss({ ...seen, isTold: false })).toEqual({
      had: { contact: 40, goal: 2 },
      here: seen.here,
    });
  });

  test('believes the browser and the copies where nothing else is left', () => {
    const nothing = { meta: undefined, here: {}, marker: undefined };

    expect(findLoss({ ...nothing, isTold: true })).toEqual({ had: {}, here: {} });
    expect(findLoss({ ...nothing, meta: meta({ counts: {} }), isTold: true })).toBeUndefined();
  });
});

describe('a marker', () => {
  test('comes back as it was written', () => {
    expect(parseMarker(JSON.stringify(MARKER))).toEqual(MARKER);
  });

  test.each([undefined, '', '{', '7', '{"revision":"x"}'])('that is %j is none', (text) => {
    expect(parseMarker(text)).toBeUndefined();
  });
});
