import { useRef, useState } from 'preact/hooks';
import type { Contact } from '../../domain/contact.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import type { Participant } from '../../stores/contacts.ts';
import { noteTopic, wantTopic } from '../../stores/know-who.ts';
import { PersonPicker } from '../ui/PersonPicker.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useOneSubmit } from '../ui/use-one-submit.ts';

interface Props {
  t: ToolsMessages['knowWho'];
  locale: Locale;
  contacts: readonly Contact[];
  topic: string;
  onTopic: (topic: string) => void;
}

/** Notes a topic, with the person who knows it or as a gap. */
export function TopicForm({ t, locale, contacts, topic, onTopic }: Props) {
  const [people, setPeople] = useState<Participant[]>([]);
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const text = topic.trim();

  const add = useOneSubmit(async () => {
    const [person] = people;
    setAsked(text === '');
    if (text !== '') {
      const isKept = await (person ? noteTopic(text, person) : wantTopic(text));
      if (!isKept) return;
      onTopic('');
      setPeople([]);
    }
    form.current?.querySelector('input')?.focus();
  });

  return (
    <form ref={form} class="stack" noValidate onSubmit={add}>
      <TextField
        label={t.topic}
        hint={t.topicHint}
        value={topic}
        onInput={onTopic}
        error={isAsked && text === '' ? t.topicFault : undefined}
        required
      />
      <PersonPicker
        allowNew
        id="topic-person"
        label={t.who}
        hint={t.whoHint}
        contacts={contacts}
        value={people}
        onChange={setPeople}
        locale={locale}
        t={t.picker}
      />
      <div class="acts">
        <button type="submit" class="button">
          {t.add}
        </button>
      </div>
    </form>
  );
}
