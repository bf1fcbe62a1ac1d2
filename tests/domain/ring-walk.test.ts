import { describe, expect, test } from 'vitest';
import { ringStep, type RingStep } from '../../src/domain/ring-walk.ts';
import type { Ring, RingPlace } from '../../src/domain/rings.ts';
import { testContact } from '../fixtures/people.ts';

function place(id: string, ring: Ring, degrees: number, radius = 1): RingPlace {
  const angle = (degrees / 180) * Math.PI;
  return { contact: testContact({}, id), ring, sector: 'hobby', angle, radius, x: 0, y: 0 };
}

const PLACES = [
  place('inner', 'trusted', 300),
  place('noon', 'met', 5),
  place('noon-further', 'met', 5, 2),
  place('three', 'met', 90),
  place('night', 'met', 340),
  place('outside', 'none', 200),
];

describe('ring walk', () => {
  test.each<[from: string, step: RingStep, to: string]>([
    ['noon', 'next', 'noon-further'],
    ['noon-further', 'next', 'three'],
    ['night', 'next', 'noon'],
    ['noon', 'previous', 'night'],
    ['three', 'previous', 'noon-further'],
    ['three', 'first', 'noon'],
    ['three', 'last', 'night'],
    ['inner', 'next', 'inner'],
    ['inner', 'outward', 'night'],
    ['noon', 'inward', 'inner'],
    ['noon', 'outward', 'outside'],
    ['outside', 'inward', 'three'],
    ['inner', 'inward', 'inner'],
    ['outside', 'outward', 'outside'],
  ])('leads from %s %s to %s', (from, step, to) => {
    const start = PLACES.find(({ contact }) => contact.id === from);

    expect(start && ringStep(PLACES, start, step).contact.id).toBe(to);
  });
});
