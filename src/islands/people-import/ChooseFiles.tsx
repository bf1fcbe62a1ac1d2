import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/format.ts';
import type { PeopleImportMessages } from '../../i18n/messages/people-import.ts';
import type { GivenFile } from '../../stores/people-reading.ts';
import type { ReadingRefusal } from './use-reading.ts';

interface Props {
  t: PeopleImportMessages;
  fault: ReadingRefusal | undefined;
  onFiles: (files: GivenFile[]) => void;
  onUnreadable: (name: string) => void;
}

/** Files chosen, dropped or pasted as text; what went wrong with the last ones stands beside. */
export function ChooseFiles({ t, fault, onFiles, onUnreadable }: Props) {
  const id = useId();
  const said = useRef<HTMLParagraphElement>(null);
  const [isOver, setOver] = useState(false);
  const [isPasting, setPasting] = useState(false);
  useEffect(() => {
    if (fault) said.current?.focus();
  }, [fault]);

  const take = async (list: FileList | null | undefined) => {
    const files: GivenFile[] = [];
    for (const file of [...(list ?? [])]) {
      // A folder, or a file that was moved since.
      const bytes = await file.arrayBuffer().catch(() => undefined);
      if (!bytes) return onUnreadable(file.name);
      files.push({ name: file.name, bytes: new Uint8Array(bytes) });
    }
    if (files.length > 0) onFiles(files);
  };
  return (
    <section
      class={`sheet stack narrow drop-place${isOver ? ' over' : ''}`}
      aria-labelledby={`${id}-title`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer?.files);
      }}
    >
      <h2 id={`${id}-title`}>{t.choose}</h2>
      <p id={`${id}-lead`}>{t.chooseLead}</p>
      {fault && (
        <p
          role="alert"
          class={fault.reason === 'stopped' ? 'note' : 'error'}
          ref={said}
          tabIndex={-1}
        >
          {fault.reason === 'stopped'
            ? t.stopped
            : fill(t.faults[fault.reason], { name: fault.name })}
        </p>
      )}
      <p class="acts">
        <label class="button file">
          {t.chooseFiles}
          <input
            type="file"
            multiple
            accept=".vcf,.vcard,.csv,.tsv,.txt,.zip,text/vcard,text/csv,application/zip"
            aria-describedby={`${id}-lead`}
            onChange={({ currentTarget }) => {
              void take(currentTarget.files);
              // The same file can be chosen again after a mistake.
              currentTarget.value = '';
            }}
          />
        </label>
        <span class="note">{t.drop}</span>
      </p>
      {isPasting ? (
        <PasteText t={t} onFiles={onFiles} />
      ) : (
        <p>
          <button type="button" class="text-button" onClick={() => setPasting(true)}>
            {t.paste}
          </button>
        </p>
      )}
    </section>
  );
}

function PasteText({ t, onFiles }: Pick<Props, 't' | 'onFiles'>) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isFaulty, setFaulty] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const readText = () => {
    const text = field.current?.value ?? '';
    setFaulty(text.trim() === '');
    if (text.trim() === '') field.current?.focus();
    else onFiles([{ name: t.pasteName, bytes: new TextEncoder().encode(text) }]);
  };
  return (
    <div class="field">
      <label for={id}>{t.pasteLabel}</label>
      <textarea
        id={id}
        ref={field}
        rows={6}
        aria-invalid={isFaulty ? 'true' : undefined}
        aria-describedby={isFaulty ? `${id}-error` : undefined}
      />
      {isFaulty && (
        <p class="error" id={`${id}-error`}>
          {t.pasteFault}
        </p>
      )}
      <p>
        <button type="button" class="button quiet" onClick={readText}>
          {t.pasteRead}
        </button>
      </p>
    </div>
  );
}
