import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ALL_PEOPLE,
  FACETS,
  FACET_VALUES,
  PEOPLE_SORTS,
  type PeopleView,
} from '../../src/domain/people-view.ts';
import { viewFromHash, viewToHash } from '../../src/stores/people-address.ts';

describe('a view in the address', () => {
  test('names only what was chosen', () => {
    expect(viewToHash(ALL_PEOPLE)).toBe('');
    expect(viewToHash({ ...ALL_PEOPLE, sort: 'rung', touch: 'due' })).toBe('sort=rung&touch=due');
  });

  test('leaves out what it does not know', () => {
    const view = viewFromHash('#sort=age&rung=boss&warmth=cold&tag=tea&colour=red');

    expect(view).toEqual({ ...ALL_PEOPLE, warmth: 'cold', tag: 'tea' });
  });

  test('comes back as it was', () => {
    const facet = (name: (typeof FACETS)[number]) =>
      fc.constantFrom(...(FACET_VALUES[name] ?? ['お茶 & 菓子', 'a=b#c', '%']), '');
    const views = fc.record<PeopleView>({
      query: fc.string({ unit: 'grapheme' }),
      sort: fc.constantFrom(...PEOPLE_SORTS),
      setting: facet('setting'),
      rung: facet('rung'),
      warmth: facet('warmth'),
      touch: facet('touch'),
      missing: facet('missing'),
      tag: facet('tag'),
      event: facet('event'),
      introducer: facet('introducer'),
    });

    fc.assert(
      fc.property(views, (view) => {
        expect(viewFromHash(`#${viewToHash(view)}`)).toEqual(view);
      }),
    );
  });
});
