import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import type { DataMessages } from '../../i18n/messages/data.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $contacts } from '../../stores/contacts.ts';
import { emptyOldTrash } from '../../stores/trash.ts';
import { later } from '../ui/later.ts';
import { BackupSection } from './BackupSection.tsx';
import { EraseSection } from './EraseSection.tsx';
import { RestoreSection } from './RestoreSection.tsx';
import { SetAsideSection } from './SetAsideSection.tsx';
import { StorageSection } from './StorageSection.tsx';
import { TrashSection } from './TrashSection.tsx';

const DuplicatesSection = later(async () => {
  const part = await import('./DuplicatesSection.tsx');
  return part.DuplicatesSection;
});

const RemindersSection = later(async () => {
  const part = await import('./RemindersSection.tsx');
  return part.RemindersSection;
});

interface Props {
  t: DataMessages;
  locale: Locale;
}

/** Everything about where the records are and how they leave and return. */
export function DataPage({ t, locale }: Props) {
  const contacts = useStore($contacts, { ssr: 'initial' });

  useEffect(() => {
    if (contacts.status === 'ready') void emptyOldTrash();
  }, [contacts.status]);

  if (contacts.status === 'loading') return <p>{t.loading}</p>;
  return (
    <div class="stack">
      <BackupSection t={t} locale={locale} />
      <RestoreSection t={t} locale={locale} />
      <StorageSection t={t} locale={locale} />
      <SetAsideSection t={t} locale={locale} />
      {itemsOf(contacts).length > 1 && <DuplicatesSection t={t} locale={locale} />}
      {itemsOf(contacts).length > 0 && <RemindersSection locale={locale} />}
      <TrashSection t={t} locale={locale} />
      <EraseSection t={t} />
    </div>
  );
}
