import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { lastInteractionDay, type Contact } from '../../domain/contact.ts';
import { daysBetween } from '../../domain/day.ts';
import { fill, formatRelativeDays } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { $today } from '../../stores/today.ts';
import { WriteButton } from '../messages/WriteButton.tsx';
import { shownName } from '../ui/shown-name.ts';
import { useSettle } from '../ui/use-settle.ts';

interface Props {
  t: ToolsMessages['dormantTies'];
  locale: Locale;
  /** Whom the log has in touch latest. */
  contact: Contact | undefined;
}

/** Two lines to someone near: whoever practised on a friend wrote to an old tie more often. */
export function WarmUp({ t, locale, contact }: Props) {
  const today = useStore($today, { ssr: 'initial' });
  const [isDone, setDone] = useState(false);
  const { part, settle } = useSettle<HTMLDivElement>();
  // Chosen once: while one warms up nobody else takes the place.
  const first = useRef(contact);
  first.current ??= contact;
  const friend = first.current;
  const lastOn = friend && lastInteractionDay(friend);
  const name = friend && shownName(friend.name, locale, true);
  return (
    <div class="stack tight" ref={part} tabIndex={-1}>
      <h4>{t.warm}</h4>
      <p role="status">{isDone && t.warmDone}</p>
      {!isDone && (!friend || !lastOn || name === undefined) && <p>{t.warmNone}</p>}
      {!isDone && friend && lastOn && name !== undefined && (
        <div class="row">
          <p>
            {fill(t.warmText, {
              name,
              when: formatRelativeDays(locale, daysBetween(today, lastOn)),
            })}
          </p>
          <WriteButton
            label={t.writeShort}
            named={fill(t.write, { name })}
            locale={locale}
            contactId={friend.id}
            wish={{ kind: 'keep-in-touch' }}
            look="quiet small"
            onSent={() => {
              setDone(true);
              // The button is gone with the line.
              void settle(Promise.resolve(true));
            }}
          />
        </div>
      )}
    </div>
  );
}
