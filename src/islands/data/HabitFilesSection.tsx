import { useRef, useState } from 'preact/hooks';
import { fill, plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { habitFiles as words } from '../../i18n/messages/habit-files.ts';
import { later } from '../ui/later.ts';
import { saveFile } from '../ui/save-file.ts';

const HabitFilePanel = later(async () => {
  const part = await import('./HabitFilePanel.tsx');
  return part.HabitFilePanel;
});

interface Props {
  locale: Locale;
}

/** Habits from and to other programs; what reads and writes files comes when it is asked for. */
export function HabitFilesSection({ locale }: Props) {
  const t = words[locale];
  const chooser = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<{ file: File; turn: number } | undefined>(undefined);
  const [said, setSaid] = useState('');

  const take = (file: File | undefined) => {
    if (file) setChosen((before) => ({ file, turn: (before?.turn ?? 0) + 1 }));
  };
  const choose = (event: Event) => {
    const input = event.currentTarget;
    if (!(input instanceof HTMLInputElement)) return;
    take(input.files?.[0]);
    // The same file can be chosen again after a mistake.
    input.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer?.files[0]);
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const file = event.clipboardData?.files[0];
    if (!file && text.trim() === '') return;
    event.preventDefault();
    take(file ?? new File([text], 'CSV', { type: 'text/csv' }));
  };
  const save = async (shape: 'own' | 'loop') => {
    const { makeHabitsFile } = await import('../../stores/habit-files.ts');
    const file = await makeHabitsFile(shape);
    if (!file) return;
    saveFile(file.name, file.text, 'text/csv');
    const saved = fill(plural(locale, t.saved, file.habits), { name: file.name });
    setSaid(file.left > 0 ? `${saved} ${plural(locale, t.left, file.left)}` : saved);
  };
  const close = () => {
    setChosen(undefined);
    chooser.current?.focus();
  };

  return (
    <div class="stack" onDragOver={(event) => event.preventDefault()} onDrop={drop} onPaste={paste}>
      <p>{t.lead}</p>
      <p>
        <label class="button quiet file">
          {t.choose}
          <input
            ref={chooser}
            type="file"
            accept=".zip,.csv,.json,.txt,application/zip,text/csv,application/json"
            aria-describedby="habit-files-drop"
            onChange={choose}
          />
        </label>
      </p>
      <p class="note" id="habit-files-drop">
        {t.drop}
      </p>
      {chosen && (
        <HabitFilePanel key={chosen.turn} locale={locale} file={chosen.file} onClose={close} />
      )}
      <h3>{t.out}</h3>
      <p>{t.outLead}</p>
      <p class="acts">
        <button type="button" class="button quiet" onClick={() => void save('own')}>
          {t.saveOwn}
        </button>
        <button type="button" class="button quiet" onClick={() => void save('loop')}>
          {t.saveLoop}
        </button>
      </p>
      <p role="status">{said}</p>
    </div>
  );
}
