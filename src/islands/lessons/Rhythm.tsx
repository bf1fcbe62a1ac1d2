import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { deepestTies } from '../../domain/ladder.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { SharedMessages, ToolsMessages } from '../../i18n/messages/tools.ts';
import { $contacts } from '../../stores/contacts.ts';
import { $rhythms } from '../../stores/rhythms.ts';
import { $today } from '../../stores/today.ts';
import { PersonPicker } from '../ui/PersonPicker.tsx';
import { EmptyTool } from './EmptyTool.tsx';
import { RhythmPerson } from './RhythmPerson.tsx';
import { ToolWaiting } from './ToolWaiting.tsx';

interface Props {
  t: ToolsMessages['rhythm'];
  shared: SharedMessages;
  locale: Locale;
}

const ENOUGH = 5;

/** How often to be in touch with a few people who matter; not at all is a choice too. */
export function Rhythm({ t, shared, locale }: Props) {
  const contacts = useStore($contacts, { ssr: 'initial' });
  const today = useStore($today, { ssr: 'initial' });
  const rhythms = useStore($rhythms, { ssr: 'initial' });
  const [added, setAdded] = useState<readonly string[]>([]);
  // Chosen once: a list that rearranges itself while one goes through it loses one's place.
  const first = useRef<readonly string[]>([]);
  if (contacts.status !== 'ready') {
    return <ToolWaiting t={shared} isFailed={contacts.status === 'failed'} />;
  }
  if (contacts.items.length === 0) return <EmptyTool t={shared} text={t.empty} />;
  if (first.current.length === 0) {
    first.current = deepestTies(contacts.items, ENOUGH).map(({ id }) => id);
  }

  const shown = [...first.current, ...added].flatMap((id) =>
    contacts.items.filter((contact) => contact.id === id),
  );
  const others = contacts.items.filter((contact) => !shown.includes(contact));
  return (
    <div class="stack">
      <ul class="rows" role="list">
        {shown.map((contact) => (
          <RhythmPerson
            key={contact.id}
            t={t}
            locale={locale}
            context={{ today, rhythms }}
            contact={contact}
          />
        ))}
      </ul>
      {others.length > 0 && (
        <PersonPicker
          label={t.add}
          hint={t.addHint}
          contacts={others}
          value={[]}
          onChange={([person]) => person && 'id' in person && setAdded([...added, person.id])}
          locale={locale}
          t={t.picker}
        />
      )}
    </div>
  );
}
