import { useMemo, useRef, useState } from 'preact/hooks';
import type { Contact } from '../../domain/contact.ts';
import type { ListedPerson } from '../../stores/people.ts';

/** Who is chosen of the people listed, and the ways to choose; absent while nobody is being chosen. */
export interface ChosenPeople {
  contacts: readonly Contact[];
  has: (contact: Contact) => boolean;
  /** Turns one, or with `isRange` everyone from the last one turned up to here the same way. */
  turn: (index: number, isRange: boolean) => void;
  chooseAll: () => void;
  chooseNobody: () => void;
  end: () => void;
}

/** Follows who is chosen; whoever the list no longer shows is set aside until it does again. */
export function useChosenPeople(people: readonly ListedPerson[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>();
  const last = useRef(0);
  const contacts = useMemo(
    () => (ids ? people.flatMap(({ contact }) => (ids.has(contact.id) ? [contact] : [])) : []),
    [people, ids],
  );

  const turn = (index: number, isRange: boolean) => {
    const from = isRange ? last.current : index;
    const turned = people.slice(Math.min(from, index), Math.max(from, index) + 1);
    const id = people[index]?.contact.id;
    const isOn = id !== undefined && (isRange || !ids?.has(id));
    const next = new Set(ids);
    for (const { contact } of turned) {
      if (isOn) next.add(contact.id);
      else next.delete(contact.id);
    }
    last.current = index;
    setIds(next);
  };

  const chosen: ChosenPeople | undefined = ids && {
    contacts,
    has: ({ id }) => ids.has(id),
    turn,
    chooseAll: () => setIds(new Set(people.map(({ contact }) => contact.id))),
    chooseNobody: () => setIds(new Set()),
    end: () => setIds(undefined),
  };
  return { chosen, begin: () => setIds(new Set()) };
}
