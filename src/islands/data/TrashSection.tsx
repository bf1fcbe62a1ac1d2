import { useStore } from '@nanostores/preact';
import { displayName } from '../../domain/name.ts';
import { fill, formatDay } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { DataMessages } from '../../i18n/messages/data.ts';
import { $contactById } from '../../stores/contacts.ts';
import { putBack } from '../../stores/joined-contacts.ts';
import { dayOf } from '../../stores/today.ts';
import { useSettle } from '../ui/use-settle.ts';
import { $trash, purge, type Trashed } from '../../stores/trash.ts';
import { shownName } from '../ui/shown-name.ts';

interface Props {
  t: DataMessages;
  locale: Locale;
}

/** What was deleted in the last thirty days. */
export function TrashSection({ t, locale }: Props) {
  const trash = useStore($trash, { ssr: 'initial' });
  const { part, settle } = useSettle<HTMLElement>();
  return (
    <section class="sheet stack" aria-labelledby="trash" ref={part} tabIndex={-1}>
      <h2 id="trash">{t.trash}</h2>
      <p>{trash.length > 0 ? t.trashLead : t.trashEmpty}</p>
      {trash.length > 0 && (
        <ul class="rows" role="list">
          {trash.map((trashed) => (
            <TrashRow
              key={trashed.record.id}
              t={t}
              locale={locale}
              trashed={trashed}
              settle={settle}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface RowProps extends Props {
  trashed: Trashed;
  settle: (act: Promise<boolean>) => Promise<boolean>;
}

function TrashRow({ t, locale, trashed, settle }: RowProps) {
  const { kind, record } = trashed;
  const title = titleOf(record, locale) || t.untitled;
  const day = formatDay(locale, dayOf(record.deletedAt ?? record.updatedAt), 'month-day');
  const people = useStore($contactById, { ssr: 'initial' });
  const into = 'mergedInto' in record ? people.get(record.mergedInto ?? '') : undefined;
  const name = into && shownName(into.name, locale, true);
  return (
    <li class="row">
      <span>
        {title} <small class="note">{t.kinds[kind]}</small>
        <br />
        <small class="note">
          {name ? fill(t.trashJoined, { name, day }) : fill(t.trashDeleted, { day })}
        </small>
        {name && (
          <>
            <br />
            <small class="note">{t.trashJoinedHint}</small>
          </>
        )}
      </span>
      <span class="acts">
        <button
          type="button"
          class="button quiet"
          aria-label={`${t.trashRestore}: ${title}`}
          onClick={() => void settle(putBack(kind, record))}
        >
          {t.trashRestore}
        </button>
        <button
          type="button"
          class="button quiet"
          aria-label={`${t.trashPurge}: ${title}`}
          onClick={() => void settle(purge([trashed]))}
        >
          {t.trashPurge}
        </button>
      </span>
    </li>
  );
}

function titleOf(record: Trashed['record'], locale: Locale): string {
  if ('name' in record) return displayName(record.name, locale);
  if ('title' in record) return record.title;
  if ('purpose' in record) return record.purpose ?? '';
  if ('day' in record) return record.day ?? '';
  return record.id;
}
