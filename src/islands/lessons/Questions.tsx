import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import type { SharedMessages, ToolsMessages } from '../../i18n/messages/tools.ts';
import { $contactById, $contacts } from '../../stores/contacts.ts';
import { later } from '../ui/later.ts';
import { PersonPicker } from '../ui/PersonPicker.tsx';
import { useSettle } from '../ui/use-settle.ts';
import { EmptyTool } from './EmptyTool.tsx';
import { SentNote } from './SentNote.tsx';
import { ToolWaiting } from './ToolWaiting.tsx';

const QuestionForm = later(async () => (await import('./QuestionForm.tsx')).QuestionForm);

interface Props {
  t: ToolsMessages['questions'];
  shared: SharedMessages;
  locale: Locale;
}

/** One person, what was last said and promised, and one question that is kept with them. */
export function Questions({ t, shared, locale }: Props) {
  const contacts = useStore($contacts, { ssr: 'initial' });
  const people = useStore($contactById, { ssr: 'initial' });
  const [id, setId] = useState('');
  const [keptWith, setKeptWith] = useState('');
  const { part, settle } = useSettle<HTMLDivElement>();
  if (contacts.status !== 'ready') {
    return <ToolWaiting t={shared} isFailed={contacts.status === 'failed'} />;
  }
  if (people.size === 0) return <EmptyTool t={shared} text={t.empty} />;

  const contact = people.get(id);
  return (
    <div class="stack" ref={part} tabIndex={-1}>
      <SentNote text={t.kept} open={t.open} locale={locale} contact={people.get(keptWith)} />
      <PersonPicker
        label={t.who}
        contacts={contacts.items}
        value={contact ? [{ id: contact.id }] : []}
        onChange={([person]) => {
          setKeptWith('');
          setId(person && 'id' in person ? person.id : '');
        }}
        locale={locale}
        t={t.picker}
      />
      {contact && (
        <QuestionForm
          key={contact.id}
          t={t}
          locale={locale}
          contact={contact}
          settle={settle}
          onKept={() => {
            setKeptWith(contact.id);
            setId('');
          }}
        />
      )}
    </div>
  );
}
