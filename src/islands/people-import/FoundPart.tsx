import type { PeopleImportMessages } from '../../i18n/messages/people-import.ts';
import type { FoundFile, Reading, ReadingChoice } from '../../stores/people-reading.ts';
import type { DuplicatesKit } from '../duplicates/duplicates-kit.ts';
import { FoundFiles } from './FoundFiles.tsx';
import { ImportPreview } from './ImportPreview.tsx';

interface Props {
  t: PeopleImportMessages;
  compare: DuplicatesKit;
  reading: Reading;
  onChange: (file: FoundFile, choice: ReadingChoice) => void;
  onDone: (sums: { added: number; changed: number }) => void;
  onAgain: () => void;
}

/** What the files hold, how they were read, and what would come of them. */
export function FoundPart({ t, compare, reading, onChange, onDone, onAgain }: Props) {
  return (
    <>
      <FoundFiles t={t} locale={compare.locale} reading={reading} onChange={onChange} />
      <ImportPreview
        key={reading.items[0]?.person.id}
        t={t}
        compare={compare}
        reading={reading}
        onDone={onDone}
        onAgain={onAgain}
      />
    </>
  );
}
