import { useId } from 'preact/hooks';
import type { Mention } from '../../domain/log-line/mention.ts';
import type { Contact } from '../../domain/contact.ts';
import { readingOf } from '../../domain/name.ts';
import { byLatest } from '../../domain/person-choice.ts';
import { fill } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { LogLineMessages } from '../../i18n/messages/log-line.ts';
import { shownName } from '../ui/shown-name.ts';

interface Props {
  line: LogLineMessages;
  locale: Locale;
  mention: Mention;
  /** What is wrong as long as nobody is chosen. */
  fault: string | undefined;
  onChoose: (id: string) => void;
  onOther: () => void;
}

/** More of one name are found by the picker. */
const MOST = 6;

/** Several people fit a name: who is meant, told apart by reading and organisation. */
export function WhichPerson({ line, locale, mention, fault, onChoose, onOther }: Props) {
  const id = useId();
  const people = [...mention.contacts].sort(byLatest).slice(0, MOST);
  return (
    <div
      class="stack tight"
      role="group"
      aria-labelledby={`${id}-name`}
      aria-describedby={fault ? `${id}-error` : undefined}
      data-fault={fault ? '' : undefined}
    >
      <p id={`${id}-name`}>{fill(line.which, { name: mention.name })}</p>
      <div class="chips">
        {people.map((contact) => (
          <button key={contact.id} type="button" class="chip" onClick={() => onChoose(contact.id)}>
            {shownName(contact.name, locale)}
            <small>{aboutOf(contact)}</small>
          </button>
        ))}
        <button type="button" class="chip" onClick={onOther}>
          {line.other}
        </button>
      </div>
      {fault && (
        <p class="error" id={`${id}-error`}>
          {fault}
        </p>
      )}
    </div>
  );
}

function aboutOf({ name, organization, title }: Contact): string {
  return [readingOf(name), organization ?? title].filter(Boolean).join(' · ');
}
