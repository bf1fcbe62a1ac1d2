import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Contact } from '../../domain/contact.ts';
import type { PeopleView } from '../../domain/people-view.ts';
import { firstSteps, inSteps } from '../../stores/in-steps.ts';
import type { ListContext } from '../../stores/people-order.ts';
import { findPeople, listPeople, type ListedPerson } from '../../stores/people.ts';

/**
 * The people that fit. A search that would take longer than a frame goes on behind the people it
 * follows, so that the next key is never kept waiting.
 */
export function useFoundPeople(
  contacts: readonly Contact[],
  view: PeopleView,
  list: ListContext,
): { people: readonly ListedPerson[]; isSearching: boolean } {
  // Nothing is shown yet, so nothing is kept waiting, and the place in the list is gone back to at once.
  const [shown] = useState(() => ({ people: listPeople(contacts, view, list) }));
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
