import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Contact } from '../../domain/contact.ts';
import { fill, formatDay, formatList } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { LogLineMessages } from '../../i18n/messages/log-line.ts';
import type { LogMessages } from '../../i18n/messages/log.ts';
import { contactPath } from '../../i18n/paths.ts';
import { $lastAct, undoLastAct } from '../../stores/commit.ts';
import type { LogDraft } from '../../stores/log-draft.ts';
import { later } from '../ui/later.ts';
import { shownName } from '../ui/shown-name.ts';

const LineTaught = later(async () => (await import('./LineTaught.tsx')).LineTaught);

interface Props {
  t: LogMessages;
  line: LogLineMessages;
  locale: Locale;
  contacts: readonly Contact[];
  ids: readonly string[];
  draft: LogDraft;
  onAnother: () => void;
  /** Goes back to the form, with what was typed. */
  onUndone: () => void;
}

/** What was logged, the way to each person, and another entry. */
export function LogDone({ t, line, locale, contacts, ids, draft, onAnother, onUndone }: Props) {
  const message = useRef<HTMLDivElement>(null);
  // The notice behind the dialog is out of reach, so the undo stands here as well.
  const lastAct = useStore($lastAct, { ssr: 'initial' });
  const undo = async () => {
    if (await undoLastAct()) onUndone();
  };
  useEffect(() => message.current?.focus(), []);
  const people = contacts.filter(({ id }) => ids.includes(id));
  // Someone new here has met the fields; from now on the line is there.
  const isFirst = people.length > 0 && people.length === contacts.length && !draft.line?.text;
  const names = people.map(({ name }) => shownName(name, locale, true));
  return (
    <div class="stack">
      <div ref={message} tabIndex={-1} class="tight">
        <p>
          <strong>
            {names.length > 0 ? fill(t.logged, { names: formatList(locale, names) }) : t.undone}
          </strong>
        </p>
        {draft.day && <p class="note">{fill(t.dated, { day: formatDay(locale, draft.day) })}</p>}
        {draft.next.text.trim() && (
          <p class="note">
            {fill(draft.next.by === 'them' ? line.promised : t.promised, {
              text: draft.next.text.trim(),
            })}
          </p>
        )}
        {isFirst && <LineTaught t={line} locale={locale} people={people} draft={draft} />}
      </div>
      <div class="acts">
        {people.map((contact, index) => (
          <a key={contact.id} class="button quiet" href={contactPath(locale, contact.id)}>
            {fill(t.open, { name: names[index] ?? '' })}
          </a>
        ))}
        <button type="button" class="button" onClick={onAnother}>
          {t.another}
        </button>
        {lastAct?.name === 'interaction-logged' && (
          <button type="button" class="text-button" onClick={() => void undo()}>
            {t.undo}
          </button>
        )}
      </div>
    </div>
  );
}
