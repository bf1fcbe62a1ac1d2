import { facetsOf, NO_FACETS, type Facet, type PeopleView } from '../../domain/people-view.ts';
import { fill, plural } from '../../i18n/format.ts';
import { listPeople } from '../../stores/people.ts';
import type { ListContext } from '../../stores/people-order.ts';
import { facetLabel, type FacetContext } from './facet-words.ts';

interface Props {
  context: FacetContext;
  list: ListContext;
  view: PeopleView;
  onChange: (change: Partial<PeopleView>) => void;
  /** How many people fit. */
  found: number;
}

/** What narrows the list, each to take out; where nobody fits, how many would without it. */
export function FacetsInUse({ context, list, view, onChange, found }: Props) {
  const { t, locale, contacts } = context;
  const facets = facetsOf(view);
  const without = (facet: Facet): PeopleView => ({ ...view, [facet]: '' });
  const wouldFit = (next: PeopleView) => listPeople(contacts, next, list).length;
  const loosen = (next: PeopleView) =>
    found === 0 ? ` ${plural(locale, t.wouldFit, wouldFit(next))}` : '';
  return (
    <div class="stack tight">
      <p role="status" class="note">
        {found > 0 ? plural(locale, t.found, found) : t.foundNone}
      </p>
      <ul class="chips" role="list" aria-label={t.inUse}>
        {view.query.trim() && (
          <li>
            <button type="button" class="chip" onClick={() => onChange({ query: '' })}>
              {fill(t.words, { words: view.query.trim() })}
              {loosen({ ...view, query: '' })} <span aria-hidden="true">×</span>
              <span class="visually-hidden">{t.takeOut}</span>
            </button>
          </li>
        )}
        {facets.map((facet) => (
          <li key={facet}>
            <button type="button" class="chip" onClick={() => onChange({ [facet]: '' })}>
              {facetLabel(facet, view[facet], context)}
              {loosen(without(facet))} <span aria-hidden="true">×</span>
              <span class="visually-hidden">{t.takeOut}</span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            class="text-button"
            onClick={() => onChange({ ...NO_FACETS, query: '' })}
          >
            {t.clear}
          </button>
        </li>
      </ul>
    </div>
  );
}
