import { useEffect, useRef, useState } from 'preact/hooks';
import type { SecondCopy } from '../../domain/second-copy.ts';
import { fill, plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { SecondCopyMessages } from '../../i18n/messages/second-copy.ts';
import { $meta } from '../../stores/collections.ts';
import {
  bringBack,
  bringCopyBack,
  copyFile,
  goOn,
  saveWhatIsHere,
  secondCopies,
  type Outcome,
} from '../../stores/recovery.ts';
import { dayOf } from '../../stores/today.ts';
import { saveFile } from '../ui/save-file.ts';
import { CopyList } from './CopyList.tsx';
import { GoOnPart } from './GoOnPart.tsx';
import { RecoveryFile } from './RecoveryFile.tsx';
import { total } from './total.ts';

interface Props {
  t: SecondCopyMessages;
  locale: Locale;
  loss: { had: Record<string, number>; here: Record<string, number>; isShut?: boolean };
  onDecided: () => void;
}

function lostWords(
  t: SecondCopyMessages,
  { isShut, had, here }: { isShut: boolean | undefined; had: string | false; here: string },
): string {
  if (isShut) return t.lostShut;
  return had ? fill(t.lostCounted, { had, here }) : t.lostUncounted;
}

/** What is missing, and everything that can bring it back. */
export function RecoveryBody({ t, locale, loss, onDecided }: Props) {
  const [copies, setCopies] = useState<readonly SecondCopy[] | undefined>(undefined);
  const [outcome, setOutcome] = useState<Outcome | 'working' | undefined>(undefined);
  const status = useRef<HTMLParagraphElement>(null);
  const [had, here] = [total(loss.had), total(loss.here)];
  const count = (n: number) => plural(locale, t.records, n);

  useEffect(() => {
    void secondCopies().then((found) => setCopies(found ?? []));
  }, []);

  // What was pressed is gone.
  useEffect(() => {
    if (outcome === 'done') status.current?.focus();
  }, [outcome]);

  const decide = async (act: () => Promise<Outcome>) => {
    if (outcome === 'working') return;
    setOutcome('working');
    const end = await act();
    setOutcome(end);
    if (end === 'done') onDecided();
  };
  const saveCopy = async (copy: SecondCopy) => {
    const copied = await copyFile(copy);
    if (copied) saveFile(`enishi-${dayOf(copy.at)}.json`, copied);
    else setOutcome('damaged');
  };
  const saveHere = async () => {
    const saved = await saveWhatIsHere();
    if (saved) saveFile(saved.name, saved.content, saved.type);
  };

  const said = (
    <p
      ref={status}
      role="status"
      tabIndex={-1}
      class={outcome === 'done' || outcome === 'working' ? '' : 'error'}
    >
      {outcome === 'working' && t.working}
      {outcome === 'done' &&
        fill(t.outcomes.done, { records: count(total($meta.get()?.counts ?? {})) })}
      {outcome && outcome !== 'working' && outcome !== 'done' && t.outcomes[outcome]}
    </p>
  );
  if (outcome === 'done') return <div class="stack">{said}</div>;
  return (
    <div class="stack">
      {said}
      <p>{lostWords(t, { isShut: loss.isShut, had: had > 0 && count(had), here: count(here) })}</p>
      {here > 0 && <p>{t.joins}</p>}
      <h3>{t.copies}</h3>
      {copies === undefined && <p>{t.lookingForCopies}</p>}
      {copies?.length === 0 && <p>{t.noCopies}</p>}
      <CopyList
        t={t}
        locale={locale}
        copies={copies ?? []}
        onBring={(copy) => void decide(() => bringCopyBack(copy))}
        onSave={(copy) => void saveCopy(copy)}
      />
      <RecoveryFile
        t={t}
        locale={locale}
        outcome={outcome}
        onBring={(source) => decide(() => bringBack(source))}
      />
      <GoOnPart t={t} here={here} onSave={saveHere} onGoOn={() => void decide(goOn)} />
    </div>
  );
}
