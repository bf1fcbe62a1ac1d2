import { useMemo, useState } from 'preact/hooks';
import { IMPORT_VERDICTS, type ImportItem } from '../../domain/people-import.ts';
import { fill, plural, formatNumber } from '../../i18n/format.ts';
import type { PeopleImportMessages } from '../../i18n/messages/people-import.ts';
import {
  defaultChoice,
  importPeople,
  isWritten,
  type ImportChoice,
  type ImportSums,
} from '../../stores/people-import.ts';
import type { Reading } from '../../stores/people-reading.ts';
import { beforeWords } from '../duplicates/before-words.ts';
import type { DuplicatesKit } from '../duplicates/duplicates-kit.ts';
import { useOnePress } from '../ui/use-one-press.ts';
import { ImportGroup } from './ImportGroup.tsx';
import type { ImportKit } from './import-kit.ts';
import { RefusedLines } from './RefusedLines.tsx';

interface Props {
  t: PeopleImportMessages;
  compare: DuplicatesKit;
  reading: Reading;
  onDone: (sums: ImportSums) => void;
  onAgain: () => void;
}

/** What would happen to everyone in the files, in sums that add up and name by name. */
export function ImportPreview({ t, compare, reading, onDone, onAgain }: Props) {
  const [choices, setChoices] = useState<ReadonlyMap<ImportItem, ImportChoice>>(new Map());
  const choiceOf = (item: ImportItem) => choices.get(item) ?? defaultChoice(item);
  const kit: ImportKit = {
    t,
    compare,
    choiceOf,
    onChoose: (item, choice) => setChoices(new Map(choices).set(item, choice)),
  };
  const items = reading.items.filter(({ verdict }) => verdict !== 'same');
  const chosen = items.map((item) => ({ item, choice: choiceOf(item) }));
  const sums = useExpectedSums(reading, compare.people, choices);
  const label = keepLabel(kit, sums);
  const once = useOnePress();
  const [isUnchanged, setUnchanged] = useState(false);
  const keep = async () => {
    const written = await importPeople(chosen, (left) => beforeWords(compare, left));
    if (written && written.added + written.changed > 0) onDone(written);
    else setUnchanged(written !== undefined);
    return written !== undefined;
  };
  const refused = reading.files.flatMap((file) => file.refused);
  const isAllHere = items.length === 0 && reading.items.length > 0;
  return (
    <>
      <section class="sheet stack" aria-labelledby="preview">
        <h2 id="preview">{t.preview}</h2>
        <Sums t={t} compare={compare} reading={reading} refused={refused.length} />
        {!label && <p>{isAllHere ? t.nothing : t.nothingChosen}</p>}
        {isUnchanged && <p role="status">{t.unchanged}</p>}
        <p class="acts">
          {label && (
            <button type="button" class="button" onClick={() => void once(keep)}>
              {label}
            </button>
          )}
          <button type="button" class="button quiet" onClick={onAgain}>
            {t.again}
          </button>
        </p>
      </section>
      {IMPORT_VERDICTS.map((verdict) => (
        <ImportGroup key={verdict} kit={kit} verdict={verdict} items={reading.items} />
      ))}
      {refused.length > 0 && <RefusedLines kit={kit} files={reading.files} />}
    </>
  );
}

/** Whom an import would write as things are chosen; who changes nothing is not counted. */
function useExpectedSums(
  { items }: Reading,
  people: DuplicatesKit['people'],
  choices: ReadonlyMap<ImportItem, ImportChoice>,
): ImportSums {
  // There may be thousands: only those whose choice was changed are compared anew at each press.
  const byDefault = useMemo(
    () =>
      items
        .filter(({ verdict }) => verdict !== 'same')
        .map((item) => ({ item, choice: defaultChoice(item) }))
        .filter((each) => isWritten(each, people.get(each.choice.as))),
    [items, people],
  );
  const chosen = [...choices].map(([item, choice]) => ({ item, choice }));
  const written = [
    ...byDefault.filter(({ item }) => !choices.has(item)),
    ...chosen.filter((each) => isWritten(each, people.get(each.choice.as))),
  ];
  const known = written.map(({ choice }) => choice.as).filter((as) => as !== 'new');
  return { added: written.length - known.length, changed: new Set(known).size };
}

/** Says on the button what it does, and to how many; nothing where there is nothing to do. */
function keepLabel({ t, compare: { locale } }: ImportKit, { added, changed }: ImportSums): string {
  if (added === 0) return changed > 0 ? plural(locale, t.keepChanges, changed) : '';
  const both = {
    added: plural(locale, t.keep, added),
    changed: plural(locale, t.andChange, changed),
  };
  return changed > 0 ? fill(t.keepBoth, both) : both.added;
}

interface SumsProps extends Pick<Props, 't' | 'compare' | 'reading'> {
  refused: number;
}

function Sums({ t, compare: { locale }, reading, refused }: SumsProps) {
  const linesOf = (verdict: ImportItem['verdict']) =>
    reading.items
      .filter((item) => item.verdict === verdict)
      .reduce((sum, { lines }) => sum + lines.length, 0);
  const sums = [
    ...IMPORT_VERDICTS.map((verdict) => [t.verdicts[verdict], linesOf(verdict)] as const),
    [t.verdicts.refused, refused] as const,
  ].filter(([, sum]) => sum > 0);
  const total = reading.files.reduce((sum, { rows }) => sum + rows, 0);
  return (
    <>
      <dl class="sums">
        {sums.map(([name, sum]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{formatNumber(locale, sum)}</dd>
          </div>
        ))}
      </dl>
      <p class="note">{plural(locale, t.sumNote, total)}</p>
    </>
  );
}
