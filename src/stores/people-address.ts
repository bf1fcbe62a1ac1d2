import {
  ALL_PEOPLE,
  FACETS,
  FACET_VALUES,
  PEOPLE_SORTS,
  type PeopleView,
} from '../domain/people-view.ts';

/**
 * Writes a view for the part of an address behind `#`, which never leaves the browser, unlike `?`.
 * @example viewToHash({ ...ALL_PEOPLE, rung: 'met' }) // => 'rung=met'
 */
export function viewToHash(view: PeopleView): string {
  const params = new URLSearchParams();
  for (const name of ['query', 'sort', ...FACETS] as const) {
    if (view[name] !== ALL_PEOPLE[name]) params.set(name, view[name]);
  }
  return params.toString();
}

/** Reads a view back; what is not known is left out. */
export function viewFromHash(hash: string): PeopleView {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const view = { ...ALL_PEOPLE, query: params.get('query') ?? '' };
  view.sort = PEOPLE_SORTS.find((sort) => sort === params.get('sort')) ?? 'name';
  for (const facet of FACETS) {
    const value = params.get(facet) ?? '';
    const known = FACET_VALUES[facet];
    if (!known || known.includes(value)) view[facet] = value;
  }
  return view;
}
