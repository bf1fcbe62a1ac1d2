import { describe, expect, test } from 'vitest';
import { toDay } from '../../../src/domain/day.ts';
import { ringsOf } from '../../../src/domain/rings.ts';
import { sampleRecords } from '../../../src/domain/sample.ts';
import { NAME_LETTER, standingNames } from '../../../src/islands/network/ring-names.ts';
import { ringScale } from '../../../src/islands/network/ring-scale.ts';
import { textRoom } from '../../../src/islands/network/text-room.ts';

const contacts = sampleRecords('en', toDay('2026-11-23')).flatMap(([key, record]) =>
  key.startsWith('contact:') && 'interactions' in record ? [record] : [],
);
const rings = ringsOf(contacts, 1000);
const dots = rings.places.map((place) => {
  const name = `${place.contact.name.given} ${place.contact.name.family}`;
  return { place, name, warmth: 'warm' as const, about: '', label: name };
});

function named(width: number) {
  const scale = ringScale(rings, width);
  const names = standingNames(dots, rings.bands, scale).map(({ at, text, x, y }) => {
    const half = textRoom(text, NAME_LETTER) / 2;
    return { at, left: x - half, right: x + half, top: y - 6, bottom: y + 6 };
  });
  return { scale, names };
}

describe('ring names', () => {
  test.each([296, 640])('stand over no dot and no other name at %i pixels', (width) => {
    const { scale, names } = named(width);

    const covered = names.filter(
      (name) =>
        dots.some(({ place }) => {
          const [x, y] = [scale.x(place), scale.y(place)];
          return x > name.left && x < name.right && y > name.top && y < name.bottom;
        }) ||
        names.some(
          (other) =>
            other !== name &&
            other.left < name.right &&
            name.left < other.right &&
            other.top < name.bottom &&
            name.top < other.bottom,
        ),
    );
    expect(covered).toEqual([]);
    expect(names.length).toBeGreaterThan(5);
  });

  test('stay inside the picture', () => {
    const { names } = named(296);

    expect(Math.min(...names.flatMap(({ left, top }) => [left, top]))).toBeGreaterThan(0);
    expect(Math.max(...names.flatMap(({ right, bottom }) => [right, bottom]))).toBeLessThan(296);
  });

  test('name the inmost people before the others', () => {
    const { names } = named(296);

    expect(names.map(({ at }) => at)).toEqual(names.map(({ at }) => at).sort((a, b) => a - b));
    expect(dots[names[0]?.at ?? -1]?.place.ring).toBe('trusted');
  });
});
