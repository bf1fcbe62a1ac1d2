import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import {
  ALL_PEOPLE,
  facetsOf,
  fitsFacets,
  NO_FACETS,
  type Facets,
} from '../../src/domain/people-view.ts';
import { testContact, testInteraction } from '../fixtures/people.ts';

const today = toDay('2026-11-24');

const keiko = testContact(
  {
    name: { family: '田中', given: '恵子', familyReading: 'たなか' },
    organization: '青空設計',
    setting: 'hobby',
    tags: ['tea'],
    cadence: 30,
    birthday: '--04-01',
    met: { place: '公民館' },
    introducedBy: { contactId: 'anna' },
    interactions: [{ ...testInteraction('2026-10-20'), eventId: 'club' }],
  },
  'keiko',
);
const anna = testContact({ name: { family: 'Mori', given: 'Anna' } }, 'anna');
const ryo = testContact({ name: { family: '森', given: '亮' }, cadence: 'none' }, 'ryo');

const fitting = (facets: Partial<Facets>) =>
  [keiko, anna, ryo]
    .filter((contact) => fitsFacets(contact, { ...ALL_PEOPLE, ...facets }, { today, rhythms: [] }))
    .map(({ id }) => id);

describe('facets of people', () => {
  test.each([
    [{ setting: 'hobby' }, ['keiko']],
    [{ rung: 'met' }, ['keiko']],
    [{ rung: 'none' }, ['anna', 'ryo']],
    [{ warmth: 'cooling' }, ['keiko']],
    [{ warmth: 'none' }, ['anna', 'ryo']],
    [{ touch: 'due' }, ['keiko']],
    [{ touch: 'no-cadence' }, ['anna']],
    [{ tag: 'tea' }, ['keiko']],
    [{ event: 'club' }, ['keiko']],
    [{ introducer: 'anna' }, ['keiko']],
    [{ missing: 'organization' }, ['anna', 'ryo']],
    [{ missing: 'reading' }, ['ryo']],
    [{ missing: 'setting' }, ['anna', 'ryo']],
    [{ missing: 'met' }, ['anna', 'ryo']],
    [{ missing: 'birthday' }, ['anna', 'ryo']],
    [{ missing: 'birthday', touch: 'no-cadence' }, ['anna']],
    [{}, ['keiko', 'anna', 'ryo']],
  ])('%o leave %o', (facets, ids) => {
    expect(fitting(facets)).toEqual(ids);
  });

  test('are taken out together, the words stay', () => {
    const view = { ...ALL_PEOPLE, query: 'tea', sort: 'rung', tag: 'tea', rung: 'met' } as const;

    expect(facetsOf(view)).toEqual(['rung', 'tag']);
    expect({ ...view, ...NO_FACETS }).toEqual({ ...ALL_PEOPLE, query: 'tea', sort: 'rung' });
  });
});
