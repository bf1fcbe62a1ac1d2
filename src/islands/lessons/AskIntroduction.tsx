import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import type { SharedMessages, ToolsMessages } from '../../i18n/messages/tools.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $contactById, $contacts } from '../../stores/contacts.ts';
import { $goals } from '../../stores/goals.ts';
import { later } from '../ui/later.ts';
import { useSettle } from '../ui/use-settle.ts';
import { AskForOne } from './AskForOne.tsx';
import { CameAbout } from './CameAbout.tsx';
import { EmptyTool } from './EmptyTool.tsx';
import { ToolWaiting } from './ToolWaiting.tsx';

const BringTogether = later(async () => (await import('./BringTogether.tsx')).BringTogether);

interface Props {
  t: ToolsMessages['askIntroduction'];
  shared: SharedMessages;
  locale: Locale;
}

/** A request to whoever could introduce, what came of it, and two people brought together. */
export function AskIntroduction({ t, shared, locale }: Props) {
  const contacts = useStore($contacts, { ssr: 'initial' });
  const people = useStore($contactById, { ssr: 'initial' });
  const goals = useStore($goals, { ssr: 'initial' });
  const [isBringing, setBringing] = useState(false);
  const { part, settle } = useSettle<HTMLDivElement>();
  const states = [contacts, goals];
  if (states.some(({ status }) => status !== 'ready')) {
    return <ToolWaiting t={shared} isFailed={states.some(({ status }) => status === 'failed')} />;
  }
  if (people.size === 0) return <EmptyTool t={shared} text={t.empty} />;

  const records = { locale, contacts: itemsOf(contacts), goals: itemsOf(goals) };
  const bring = () => {
    setBringing(true);
    // The button is gone; the fields come when their code is here.
    void settle(Promise.resolve(true));
  };
  return (
    <div class="stack">
      <AskForOne t={t} {...records} />
      <CameAbout t={t} {...records} />
      <div class="stack" ref={part} tabIndex={-1}>
        <h4>{t.bring}</h4>
        <p>{people.size < 2 ? t.bringFew : t.bringText}</p>
        {isBringing ? (
          <BringTogether locale={locale} people={people} settle={settle} />
        ) : (
          people.size > 1 && (
            <div class="acts">
              <button type="button" class="button quiet" onClick={bring}>
                {t.bringOpen}
              </button>
            </div>
          )
        )}
      </div>
    </div>
  );
}
