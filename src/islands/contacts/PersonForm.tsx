import { useEffect, useRef, useState } from 'preact/hooks';
import type { Contact } from '../../domain/contact.ts';
import {
  applyContactDraft,
  contactDraft,
  contactFaults,
  draftInput,
  type ContactDraft,
} from '../../domain/contact-draft.ts';
import type { Day } from '../../domain/day.ts';
import { fill } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ContactsMessages } from '../../i18n/messages/contacts.ts';
import type { TermsMessages } from '../../i18n/messages/terms.ts';
import { addContact, changeContact } from '../../stores/contacts.ts';
import { shownName } from '../ui/shown-name.ts';
import { TextField } from '../ui/TextField.tsx';
import { useOneSubmit } from '../ui/use-one-submit.ts';
import { faultLines, type FormKit } from './form-kit.ts';
import { MeetFields } from './MeetFields.tsx';
import { NameFields } from './NameFields.tsx';
import { ReachFields } from './ReachFields.tsx';
import { WorkFields } from './WorkFields.tsx';

interface Props {
  t: ContactsMessages;
  terms: TermsMessages;
  locale: Locale;
  today: Day;
  people: ReadonlyMap<string, Contact>;
  /** Who is edited; nobody where a new person is added. */
  contact?: Contact | undefined;
  onSaved: (id: string) => void;
  onCancel: () => void;
}

/** Adds or edits a person; only a name is needed. */
export function PersonForm(props: Props) {
  const { t, terms, locale, today, people, contact, onSaved, onCancel } = props;
  // What another tab changes meanwhile is merged field by field, against what this form began with.
  const [before] = useState(contact);
  const [draft, setDraft] = useState<ContactDraft>(() => contactDraft(contact));
  const [isTried, setTried] = useState(0);
  const added = useRef<{ draft: ContactDraft; id: string }>();
  const heading = useRef<HTMLHeadingElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const faults = isTried > 0 ? contactFaults(draft, today) : undefined;
  useEffect(() => {
    // The form takes the page's place; where it is the page, the focus stays at its beginning.
    if (before) heading.current?.focus();
  }, [before]);
  useEffect(() => {
    if (isTried > 0) summary.current?.focus();
  }, [isTried]);

  const save = useOneSubmit(async () => {
    setTried(isTried + 1);
    if (contactFaults(draft, today)) return;
    if (!before) {
      // The form is still there until the next page has come.
      const known = added.current?.draft === draft ? added.current.id : '';
      const id = people.has(known) ? known : await addContact(draftInput(draft));
      if (!id) return;
      added.current = { draft, id };
      onSaved(id);
    } else if (await changeContact(before, applyContactDraft(before, draft))) {
      onSaved(before.id);
    }
  });

  const kit: FormKit = {
    t,
    terms,
    locale,
    draft,
    onDraft: setDraft,
    onChange: (patch) => setDraft((latest) => ({ ...latest, ...patch })),
    faults,
  };
  const name = before && shownName(before.name, locale, true);
  return (
    <form class="stack wide person-form" noValidate onSubmit={save}>
      <h1 ref={heading} tabIndex={-1}>
        {name === undefined ? t.formNew : fill(t.formEdit, { name })}
      </h1>
      {faults && (
        <div ref={summary} class="sheet faults" tabIndex={-1} role="alert">
          <p>{t.faultsTitle}</p>
          <ul>
            {faultLines(t, faults).map(({ field, text }) => (
              <li key={field}>
                <a href={`#${field}`}>{text}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <NameFields kit={kit} />
      <WorkFields kit={kit} />
      <MeetFields kit={kit} people={people} own={before?.id} />
      <ReachFields kit={kit} />
      <TextField
        multiline
        label={t.note}
        value={draft.note}
        onInput={(note) => kit.onChange({ note })}
      />
      <div class="acts">
        <button type="submit" class="button">
          {terms.save}
        </button>
        <button type="button" class="button quiet" onClick={onCancel}>
          {terms.cancel}
        </button>
      </div>
    </form>
  );
}
