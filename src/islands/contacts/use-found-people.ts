import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Contact } from '../../domain/contact.ts';
import type { PeopleView } from '../../domain/people-view.ts';
import { firstSteps, inSteps } from '../../stores/in-steps.ts';
import { findPeople, type ListContext, type ListedPerson } from '../../stores/people.ts';

/**
 * The people that fit. A search that would take longer than a frame goes on behind the people it
 * follows, so that the next key is never kept waiting.
 */
export function useFoundPeople(
  contacts: readonly Contact[],
  view: PeopleView,
  list: ListContext,
): { people: readonly ListedPerson[]; isSearching: boolean } {
  const [shown] = useState<{ people: readonly ListedPerson[] }>({ people: [] });
  const search = useMemo(() => {
    const steps = findPeople(contacts, view, list);
    return { steps, found: firstSteps(steps) };
  }, [contacts, view, list]);
  const [late, setLate] = useState<{ of: unknown; people: readonly ListedPerson[] }>();
  const found = search.found ?? (late?.of === search ? late.people : undefined);
  useEffect(() => {
    if (found) shown.people = found;
  }, [shown, found]);
  useEffect(() => {
    if (search.found) return undefined;
    return inSteps(search.steps, (people) => setLate({ of: search, people }));
  }, [search]);
  return { people: found ?? shown.people, isSearching: found === undefined };
}
