import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { searchPath } from '../../i18n/paths.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $contacts } from '../../stores/contacts.ts';
import { $events } from '../../stores/events.ts';
import { $goals } from '../../stores/goals.ts';
import { inSteps } from '../../stores/in-steps.ts';
import { findOwn, stillFound, type OwnHit } from '../../stores/own-search.ts';
import { preparePeople } from '../../stores/people.ts';
import type { SiteIndex } from '../../stores/site-index.ts';
import { openSiteIndex } from '../../stores/site-search.ts';

const NOTHING: { query: string; hits: readonly OwnHit[] } = { query: '', hits: [] };

/** What is found of the site and of the visitor's records, and whether either cannot be searched. */
export function useSearch(locale: Locale, query: string) {
  const { index, isFailed, retry } = useSiteIndex(locale);
  const site = useMemo(() => (index && query ? index(query) : []), [index, query]);
  return { site, isWaiting: !index && !isFailed, isFailed, retry, ...useOwn(query) };
}

function useSiteIndex(locale: Locale) {
  const [index, setIndex] = useState<SiteIndex>();
  const [isFailed, setFailed] = useState(false);
  const open = () => {
    setFailed(false);
    openSiteIndex(searchPath(locale)).then(
      (opened) => setIndex(() => opened),
      () => setFailed(true),
    );
  };
  useEffect(open, [locale]);
  return { index, isFailed, retry: open };
}

/**
 * Finds records behind what was found before, so that no key waits for thousands of people. Of that only
 * stays what the new query finds too: Enter leads to what stands first.
 */
function useOwn(query: string) {
  const contacts = useStore($contacts, { ssr: 'initial' });
  const events = useStore($events, { ssr: 'initial' });
  const goals = useStore($goals, { ssr: 'initial' });
  const [found, setFound] = useState(NOTHING);
  const states = [contacts, events, goals];
  const records = useMemo(
    () => ({ contacts: itemsOf(contacts), events: itemsOf(events), goals: itemsOf(goals) }),
    [contacts, events, goals],
  );
  useEffect(() => preparePeople(records.contacts), [records]);
  useEffect(
    () => inSteps(findOwn(records, query), (hits) => setFound({ query, hits })),
    [records, query],
  );
  const own = useMemo(
    () => (found.query === query ? found.hits : stillFound(found.hits, query)),
    [found, query],
  );
  const isOwnFailed = states.some(({ status }) => status === 'failed');
  const isLooking = found.query !== query || states.some(({ status }) => status === 'loading');
  return { own, isOwnFailed, isLooking };
}
