import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contact, Rung, Setting } from '../../src/domain/contact.ts';
import { RUNGS, SETTINGS } from '../../src/domain/contact.ts';
import { toDay } from '../../src/domain/day.ts';
import { DOT } from '../../src/domain/ring-row.ts';
import { RINGS, ringsOf, ringTable, type Rings } from '../../src/domain/rings.ts';
import { sampleRecords } from '../../src/domain/sample.ts';
import { NOW, testContact } from '../fixtures/people.ts';

const MOST = 1000;

interface Kind {
  setting?: Setting | undefined;
  pinnedRung?: Rung | undefined;
}

const anyKind = fc.record({
  setting: fc.constantFrom(undefined, ...SETTINGS),
  pinnedRung: fc.constantFrom(undefined, ...RUNGS),
});
/** From all alike to all mixed: a network has a few kinds of people, and many of each. */
const anyNetwork = fc
  .tuple(fc.array(anyKind, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: MOST }))
  .chain(([kinds, count]) =>
    fc.array(fc.record({ kind: fc.constantFrom(...kinds), id: fc.uuid() }), {
      minLength: count,
      maxLength: count,
    }),
  )
  .map((people) => people.map(({ kind, id }, at) => person(id, kind, at)));

function person(id: string, { setting, pinnedRung }: Kind, at: number): Contact {
  const kind = { ...(setting && { setting }), ...(pinnedRung && { pinnedRung }) };
  const createdAt = `2026-01-01T00:${String(at).padStart(8, '0')}Z`;
  return { ...testContact(kind, id), createdAt };
}

function nearest({ places }: Rings): number {
  let least = Infinity;
  for (const [at, a] of places.entries()) {
    for (const b of places.slice(0, at)) least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y));
  }
  return least;
}

const where = ({ places }: Rings) =>
  new Map(places.map(({ contact, x, y }) => [contact.id, [x, y]]));

const growth = ({ bands, sectors }: Rings) => ({ bands, sectors });

const sample = sampleRecords('en', toDay('2026-11-23')).flatMap(([key, record]) =>
  key.startsWith('contact:') && 'interactions' in record ? [record] : [],
);

describe('rings', () => {
  test('lists rings and sectors of people who are not drawn', () => {
    const near = person('near', { setting: 'hobby', pinnedRung: 'trusted' }, 0);
    const rings = ringsOf([near, person('far', {}, 1)], 1);

    expect(rings.left).toBe(1);
    expect(ringTable(rings)).toEqual({ rings: RINGS, sectors: [...SETTINGS, 'none'] });
    expect(ringTable(ringsOf([near], 1)).sectors).toEqual(SETTINGS);
  });

  test('keep dots apart and inside, whoever is in them', () => {
    fc.assert(
      fc.property(anyNetwork, (contacts) => {
        const rings = ringsOf(contacts, MOST);
        expect(rings.places.length).toBe(contacts.length);
        expect(nearest(rings)).toBeGreaterThanOrEqual(DOT);
        const furthest = Math.max(...rings.places.map(({ radius }) => radius));
        expect(furthest + DOT / 2).toBeLessThanOrEqual(rings.radius);
      }),
      { numRuns: 60 },
    );
  });

  test('hold a thousand people of one kind apart', () => {
    const crowd = Array.from({ length: MOST }, (_, at) => person(`crowd-${at}`, {}, at));

    const rings = ringsOf(crowd, MOST);

    expect(rings.places.length).toBe(MOST);
    expect(nearest(rings)).toBeGreaterThanOrEqual(DOT);
  });

  test('put each person into the ring and the sector of the records', () => {
    fc.assert(
      fc.property(anyNetwork, (contacts) => {
        const { places, bands, sectors } = ringsOf(contacts, MOST);
        const wrong = places.filter(({ contact, ring, sector, angle, radius }) => {
          const at = bands.findIndex((band) => band.ring === ring);
          const span = sectors.find((each) => each.sector === sector);
          const inside = at === 0 ? 0 : (bands[at - 1]?.edge ?? Infinity);
          const isInRing = radius > inside && radius < (bands[at]?.edge ?? 0);
          const isInSector = span && angle > span.from && angle < span.to;
          const isTrue =
            ring === (contact.pinnedRung ?? 'none') && sector === (contact.setting ?? 'none');
          return !isInRing || !isInSector || !isTrue;
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('are the same for the same records, in whatever order they were read', () => {
    fc.assert(
      fc.property(anyNetwork, (contacts) => {
        const again = ringsOf([...contacts].reverse(), MOST);
        expect(where(again)).toEqual(where(ringsOf(contacts, MOST)));
      }),
      { numRuns: 40 },
    );
  });

  test('move nobody for a newcomer while no ring and no sector grows', () => {
    fc.assert(
      fc.property(anyNetwork, anyKind, fc.uuid(), (contacts, kind, id) => {
        const before = ringsOf(contacts, MOST + 1);
        const after = ringsOf([...contacts, person(id, kind, contacts.length)], MOST + 1);
        fc.pre(JSON.stringify(growth(before)) === JSON.stringify(growth(after)));
        const stayed = where(after);
        stayed.delete(id);
        expect(stayed).toEqual(where(before));
      }),
      { numRuns: 60 },
    );
  });

  test('move nobody of the example for one more acquaintance', () => {
    const newcomer = person('newcomer', { setting: 'hobby', pinnedRung: 'acquainted' }, 0);
    const before = where(ringsOf(sample, MOST));

    const after = where(ringsOf([...sample, { ...newcomer, createdAt: NOW }], MOST));

    after.delete('newcomer');
    expect(after).toEqual(before);
  });

  test('give every setting a part, a larger one to more people', () => {
    const hobby = Array.from({ length: 20 }, (_, at) => person(`h${at}`, { setting: 'hobby' }, at));
    const family = [person('f', { setting: 'family' }, 30)];

    const { sectors } = ringsOf([...hobby, ...family], MOST);

    const span = (name: string) => {
      const found = sectors.find(({ sector }) => sector === name);
      return found ? found.to - found.from : 0;
    };
    expect(sectors.map(({ sector }) => sector)).toEqual([...SETTINGS]);
    expect(span('hobby')).toBeGreaterThan(span('family'));
    expect(span('family')).toBeGreaterThan(span('company'));
    expect(span('company')).toBeCloseTo((34 / 180) * Math.PI);
    expect(sectors.at(-1)?.to).toBeCloseTo(2 * Math.PI);
  });

  test('open a part of their own for people without a setting, and a ring for those unlogged', () => {
    const { sectors, bands } = ringsOf([person('a', {}, 0)], MOST);

    expect(sectors.at(-1)?.sector).toBe('none');
    expect(bands.map(({ ring }) => ring)).toEqual([...RINGS]);
    const logged = ringsOf([person('a', { setting: 'hobby', pinnedRung: 'met' }, 0)], MOST);
    expect(logged.sectors.map(({ sector }) => sector)).not.toContain('none');
    expect(logged.bands.map(({ ring }) => ring)).not.toContain('none');
  });

  test('draw the deepest and count the rest', () => {
    const people = RUNGS.map((pinnedRung, at) => person(pinnedRung, { pinnedRung }, at));
    const gone = { ...person('gone', { pinnedRung: 'trusted' }, 9), deletedAt: NOW };

    const { places, left } = ringsOf([...people, gone], 2);

    expect(places.map(({ ring }) => ring)).toEqual(['trusted', 'reciprocal']);
    expect(left).toBe(2);
  });

  test('are there without anybody', () => {
    expect(ringsOf([], MOST)).toMatchObject({ places: [], left: 0 });
  });
});
