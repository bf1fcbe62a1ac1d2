import { useMemo, useState } from 'preact/hooks';
import { FACETS, PEOPLE_SORTS, type PeopleView } from '../../domain/people-view.ts';
import { useAfterPaint } from '../ui/use-after-paint.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { facetOptions, type FacetContext } from './facet-words.ts';

interface Props {
  context: FacetContext;
  view: PeopleView;
  onChange: (change: Partial<PeopleView>) => void;
}

/** The order and the facets; they come when there are enough people to need them. */
export function PeopleFilters(props: Props) {
  const [isOpen, setOpen] = useState(false);
  const isDrawn = useAfterPaint(isOpen);
  return (
    <details class="people-filters" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{props.context.t.filters}</summary>
      {isDrawn && <Fields {...props} />}
    </details>
  );
}

function Fields({ context, view, onChange }: Props) {
  const { t } = context;
  // A browser draws its own lists slowly enough: the people follow once the choice is painted.
  const choose = (change: Partial<PeopleView>) =>
    requestAnimationFrame(() => setTimeout(() => onChange(change)));
  const { introducer } = view;
  const offered = useMemo(() => {
    const all = { value: '', label: context.t.all };
    return FACETS.map((facet) => {
      const options = facetOptions(facet, context, introducer);
      return { facet, options: [all, ...options] };
    });
  }, [context, introducer]);
  const sorts = useMemo(
    () => PEOPLE_SORTS.map((sort) => ({ value: sort, label: t.sorts[sort] })),
    [t],
  );
  return (
    <div class="fields">
      <SelectField
        label={t.sort}
        value={view.sort}
        options={sorts}
        onChange={(value) =>
          choose({ sort: PEOPLE_SORTS.find((sort) => sort === value) ?? 'name' })
        }
      />
      {offered.map(
        ({ facet, options }) =>
          options.length > 1 && (
            <SelectField
              key={facet}
              label={t.facets[facet]}
              value={view[facet]}
              options={options}
              onChange={(value) => choose({ [facet]: value })}
            />
          ),
      )}
    </div>
  );
}
