import type { Contact } from '../../domain/contact.ts';
import { printLogLine } from '../../domain/log-line/print.ts';
import { displayName } from '../../domain/name.ts';
import { fill } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { LogLineMessages } from '../../i18n/messages/log-line.ts';
import type { LogDraft } from '../../stores/log-draft.ts';

interface Props {
  t: LogLineMessages;
  locale: Locale;
  people: readonly Contact[];
  draft: LogDraft;
}

/** Says what was just logged by the fields as the one line that would have done. */
export function LineTaught({ t, locale, people, draft: { kind, gave, received } }: Props) {
  const named = people.map((contact) => ({
    name: displayName(contact.name, locale),
    contacts: [contact],
  }));
  const line = printLogLine({ people: named, kind, gave, received, note: '' }, locale);
  return <p class="note">{fill(t.taught, { line })}</p>;
}
