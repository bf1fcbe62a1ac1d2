import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import type { DataMessages } from '../../i18n/messages/data.ts';
import type { PeopleOutMessages } from '../../i18n/messages/people-out.ts';
import { $meta, $setAside, itemsOf } from '../../stores/collections.ts';
import { $contacts } from '../../stores/contacts.ts';
import { isSample } from '../../stores/open.ts';
import { emptyOldTrash } from '../../stores/trash.ts';
import { later } from '../ui/later.ts';
import { BackupSection } from './BackupSection.tsx';
import { Folded } from './Folded.tsx';
import { EraseSection } from './EraseSection.tsx';
import { PeopleFilesSection } from './PeopleFilesSection.tsx';
import { RestoreSection } from './RestoreSection.tsx';
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

const HabitFilesSection = later(async () => {
  const part = await import('./HabitFilesSection.tsx');
  return part.HabitFilesSection;
});

const SetAsideSection = later(async () => {
  const part = await import('./SetAsideSection.tsx');
  return part.SetAsideSection;
});

const ImportHistorySection = later(async () => {
  const part = await import('./ImportHistorySection.tsx');
  return part.ImportHistorySection;
});

const SecondCopySection = later(async () => {
  const part = await import('./SecondCopySection.tsx');
  return part.SecondCopySection;
});

const RepairSection = later(async () => {
  const part = await import('./RepairSection.tsx');
  return part.RepairSection;
});

interface Props {
  t: DataMessages;
  /** The words of the way in and out for people. */
  people: PeopleOutMessages;
  locale: Locale;
}

/** Everything about where the records are and how they leave and return. */
export function DataPage({ t, people, locale }: Props) {
  const contacts = useStore($contacts, { ssr: 'initial' });

  const setAside = useStore($setAside, { ssr: 'initial' });
  const meta = useStore($meta, { ssr: 'initial' });
  const [copy, setCopy] = useState<File>();
  // What was mended is still spoken of.
  const wasSetAside = useRef(false);
  wasSetAside.current ||= setAside.length > 0;

  useEffect(() => {
    if (contacts.status === 'ready') void emptyOldTrash();
  }, [contacts.status]);

  if (contacts.status === 'loading') return <p>{t.loading}</p>;
  return (
    <div class="stack narrow">
      <BackupSection t={t} locale={locale} />
      <RestoreSection t={t} locale={locale} copy={copy} />
      <PeopleFilesSection t={people} locale={locale} />
      <StorageSection t={t} locale={locale} />
      {!isSample() && (
        <Folded id="second-copies" title={t.folds.copies}>
          {() => <SecondCopySection locale={locale} onBring={setCopy} />}
        </Folded>
      )}
      {wasSetAside.current && <SetAsideSection locale={locale} />}
      {itemsOf(contacts).length > 1 && <DuplicatesSection t={t} locale={locale} />}
      {itemsOf(contacts).length > 0 && (
        <Folded id="reminders" title={t.folds.reminders}>
          {() => <RemindersSection locale={locale} />}
        </Folded>
      )}
      <Folded id="habit-files" title={t.folds.habits}>
        {() => <HabitFilesSection locale={locale} />}
      </Folded>
      {(meta?.revision ?? 0) > 0 && <ImportHistorySection locale={locale} />}
      <TrashSection t={t} locale={locale} />
      <Folded id="repair" title={t.folds.repair}>
        {() => <RepairSection locale={locale} />}
      </Folded>
      <EraseSection t={t} />
    </div>
  );
}
