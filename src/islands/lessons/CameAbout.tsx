import { useState } from 'preact/hooks';
import type { Contact } from '../../domain/contact.ts';
import type { Goal } from '../../domain/goal.ts';
import { fill } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { WriteButton } from '../messages/WriteButton.tsx';
import { shownName } from '../ui/shown-name.ts';
import { useSettle } from '../ui/use-settle.ts';
import { MetThroughForm } from './MetThroughForm.tsx';

interface Props {
  t: ToolsMessages['askIntroduction'];
  locale: Locale;
  contacts: readonly Contact[];
  goals: readonly Goal[];
}

/** Who introduced the visitor to whom; the introducer is owed the outcome, and Today says so. */
export function CameAbout({ t, locale, contacts, goals }: Props) {
  const [noted, setNoted] = useState<{ by: string; whom: string }>();
  const { part, settle } = useSettle<HTMLDivElement>();
  // Once it is taken back there is nothing to tell.
  const met = contacts.find(({ id }) => id === noted?.whom);
  const isNoted = met?.introducedBy !== undefined && met.introducedBy.contactId === noted?.by;
  const introducer = isNoted ? contacts.find(({ id }) => id === noted?.by) : undefined;
  const name = introducer ? shownName(introducer.name, locale, true) : '';
  return (
    <div ref={part} tabIndex={-1} class="stack">
      <p role="status">{introducer && fill(t.kept, { name })}</p>
      {noted && introducer && (
        <div class="acts">
          <WriteButton
            label={fill(t.tell, { name })}
            locale={locale}
            contactId={introducer.id}
            wish={{ kind: 'outcome', about: noted.whom }}
            look="quiet"
            onSent={() => {
              setNoted(undefined);
              // The button is gone with the note.
              void settle(Promise.resolve(true));
            }}
          />
        </div>
      )}
      <details>
        <summary>{t.came}</summary>
        <MetThroughForm
          t={t}
          locale={locale}
          contacts={contacts}
          goals={goals}
          settle={settle}
          onNoted={(by, whom) => setNoted({ by, whom })}
        />
      </details>
    </div>
  );
}
