import { useEffect, useState } from 'preact/hooks';
import { standsFor, type Contact } from '../../domain/contact.ts';
import type { Locale } from '../../i18n/locales.ts';
import { contactPath } from '../../i18n/paths.ts';

/** Everyone an address may lead to. */
interface Known {
  people: ReadonlyMap<string, Contact>;
  trashed: readonly Contact[];
}

/** Follows whom the address names; someone who was joined into another is found at that one's. */
export function usePersonAddress(locale: Locale, { people, trashed }: Known) {
  const [address, setAddress] = useState<URLSearchParams>();
  useEffect(() => setAddress(new URLSearchParams(location.search)), []);

  const id = address?.get('id') ?? '';
  const contact = people.get(id) ?? standsFor(id, [...people.values(), ...trashed]);
  const movedTo = contact && contact.id !== id ? contact.id : undefined;
  useEffect(() => {
    if (movedTo === undefined) return;
    // The old id is kept for thirty days only; a bookmark of this page is to last.
    history.replaceState(history.state, '', contactPath(locale, movedTo));
    setAddress(new URLSearchParams({ id: movedTo }));
  }, [locale, movedTo]);
  return { address, contact };
}
