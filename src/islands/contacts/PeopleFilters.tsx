import { useMemo } from 'preact/hooks';
import { FACETS, PEOPLE_SORTS, type PeopleView } from '../../domain/people-view.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { facetOptions, type FacetContext } from './facet-words.ts';

interface Props {
  context: FacetContext;
  view: PeopleView;
  onView: (view: PeopleView) => void;
}

/** The order and the facets; they come when there are enough people to need them. */
export function PeopleFilters({ context, view, onView }: Props) {
  const { t } = context;
  const offered = useMemo(
    () => FACETS.map((facet) => ({ facet, options: facetOptions(facet, context) })),
    [context],
  );
  return (
    <details class="people-filters">
      <summary>{t.filters}</summary>
      <div class="fields">
        <SelectField
          label={t.sort}
          value={view.sort}
          options={PEOPLE_SORTS.map((sort) => ({ value: sort, label: t.sorts[sort] }))}
          onChange={(value) =>
            onView({ ...view, sort: PEOPLE_SORTS.find((sort) => sort === value) ?? 'name' })
          }
        />
        {offered.map(
          ({ facet, options }) =>
            options.length > 0 && (
              <SelectField
                key={facet}
                label={t.facets[facet]}
                value={view[facet]}
                options={[{ value: '', label: t.all }, ...options]}
                onChange={(value) => onView({ ...view, [facet]: value })}
              />
            ),
        )}
      </div>
    </details>
  );
}
