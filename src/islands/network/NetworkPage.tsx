import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import type { SampleMessages } from '../../i18n/messages/sample.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $contacts } from '../../stores/contacts.ts';
import { $goals } from '../../stores/goals.ts';
import { $introductions } from '../../stores/introductions.ts';
import { $rhythms } from '../../stores/rhythms.ts';
import { $today } from '../../stores/today.ts';
import { later } from '../ui/later.ts';
import type { NetworkKit, NetworkWords } from './network-kit.ts';
import { NewNetwork } from './NewNetwork.tsx';

const NetworkPictures = later(async () => {
  const part = await import('./NetworkPictures.tsx');
  return part.NetworkPictures;
});

interface Props extends NetworkWords {
  locale: Locale;
  tools: Pick<ToolsMessages, 'knowWho' | 'shared' | 'seatHome'>;
  sample: SampleMessages;
}

/** The network as pictures: rings, introductions, the way to someone, and who knows what. */
export function NetworkPage({ t, terms, tools, sample, locale }: Props) {
  const contacts = useStore($contacts, { ssr: 'initial' });
  const introductions = useStore($introductions, { ssr: 'initial' });
  const goals = useStore($goals, { ssr: 'initial' });
  const today = useStore($today, { ssr: 'initial' });
  const rhythms = useStore($rhythms, { ssr: 'initial' });
  const kit = useMemo(
    (): NetworkKit => ({
      ...{ t, terms, locale, today, rhythms },
      contacts: itemsOf(contacts),
      introductions: itemsOf(introductions),
      goals: itemsOf(goals),
    }),
    [t, terms, locale, today, rhythms, contacts, introductions, goals],
  );
  const states = [contacts, introductions, goals];

  if (states.some(({ status }) => status === 'failed')) return <p>{terms.failed}</p>;
  if (states.some(({ status }) => status === 'loading')) return <p class="lead">{t.loading}</p>;
  if (kit.contacts.length === 0) return <NewNetwork t={t} sample={sample} locale={locale} />;
  return <NetworkPictures kit={kit} tools={tools} />;
}
