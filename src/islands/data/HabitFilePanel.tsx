import { useEffect, useRef, useState } from 'preact/hooks';
import { fill, plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { habitPreview as words } from '../../i18n/messages/habit-preview.ts';
import { undoAct } from '../../stores/commit.ts';
import {
  importHabits,
  previewHabits,
  type DoubtChoice,
  type HabitFileAnswer,
  type HabitImportResult,
} from '../../stores/habit-files.ts';
import { startHabitReading } from '../../stores/start-habit-reading.ts';
import { HabitFilePreview } from './HabitFilePreview.tsx';

interface Props {
  locale: Locale;
  file: File;
  onClose: () => void;
}

/** One chosen file from reading it to taking its import back. */
export function HabitFilePanel({ locale, file, onClose }: Props) {
  const t = words[locale];
  const top = useRef<HTMLHeadingElement>(null);
  const [answer, setAnswer] = useState<HabitFileAnswer | undefined>(undefined);
  const [choices, setChoices] = useState<readonly (DoubtChoice | undefined)[]>([]);
  const [result, setResult] = useState<HabitImportResult | undefined>(undefined);
  const [undone, setUndone] = useState<boolean | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);

  useEffect(() => {
    let isShown = true;
    let stop: (() => void) | undefined;
    const read = async () => {
      const reading = startHabitReading(new Uint8Array(await file.arrayBuffer()));
      stop = reading.stop;
      return previewHabits(await reading.end);
    };
    void read()
      .catch((): HabitFileAnswer => ({ ok: false, reason: 'failed' }))
      .then((found) => isShown && setAnswer(found));
    return () => {
      isShown = false;
      stop?.();
    };
  }, [file]);

  useEffect(() => {
    if (answer) top.current?.focus();
  }, [answer, result, undone]);

  const bring = async () => {
    if (!answer?.ok || isBusy) return;
    setBusy(true);
    setResult(await importHabits(answer, choices));
    setBusy(false);
  };
  const takeBack = async () => {
    if (result?.revision === undefined || isBusy) return;
    setBusy(true);
    // Where storage refused, it can be pressed again.
    setUndone(await undoAct(result.revision));
    setBusy(false);
  };
  const chooseFor = (index: number, choice: DoubtChoice) =>
    setChoices((before) => Object.assign([...before], { [index]: choice }));

  if (!answer) return <p role="status">{fill(t.reading, { name: file.name })}</p>;
  return (
    <div class="stack">
      <h3 ref={top} tabIndex={-1}>
        {fill(t.holds, { name: file.name })}
      </h3>
      {!answer.ok && <p class="error">{t.faults[answer.reason]}</p>}
      {answer.ok && !result && (
        <HabitFilePreview
          locale={locale}
          preview={answer}
          choices={choices}
          onChoose={chooseFor}
          onBring={bring}
          onClose={onClose}
        />
      )}
      <p role="status">
        {result && undone === undefined && doneText(locale, result)}
        {undone !== undefined && (undone ? t.undone : t.tooLate)}
      </p>
      {(result || !answer.ok) && (
        <p class="acts">
          {result?.revision !== undefined && undone === undefined && (
            <button type="button" class="button quiet" onClick={takeBack}>
              {t.undo}
            </button>
          )}
          <button type="button" class="button quiet" onClick={onClose}>
            {t.close}
          </button>
        </p>
      )}
    </div>
  );
}

function doneText(locale: Locale, { added, changed, days }: HabitImportResult): string {
  const t = words[locale];
  return fill(t.done, {
    added: plural(locale, t.doneNew, added),
    changed: plural(locale, t.doneChanged, changed),
    days: plural(locale, t.doneDays, days),
  });
}
