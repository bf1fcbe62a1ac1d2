import { useEffect, useId, useRef } from 'preact/hooks';
import { fill, formatList, plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PeopleImportMessages } from '../../i18n/messages/people-import.ts';
import { ENCODINGS, SEPARATORS } from '../../stores/people-import.ts';
import type { FoundFile, Reading, ReadingChoice } from '../../stores/people-reading.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { ColumnFields } from './ColumnFields.tsx';

interface Props {
  t: PeopleImportMessages;
  locale: Locale;
  reading: Reading;
  onChange: (file: FoundFile, choice: ReadingChoice) => void;
}

/** What each file was taken for; each can be read another way. */
export function FoundFiles({ t, locale, reading, onChange }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="sheet stack" aria-labelledby="found">
      <h2 id="found" ref={heading} tabIndex={-1}>
        {t.files}
      </h2>
      {reading.files.map((file) => (
        <div key={file.place} class="tight">
          <p>
            {fill(t.found, { name: file.name, source: t.sources[file.table?.source ?? 'vcard'] })}
            {' · '}
            {plural(locale, file.table ? t.rows : t.cards, file.rows)}
          </p>
          <LeftOut t={t} locale={locale} file={file} />
          <details open={file.table?.source === 'unknown'}>
            <summary>{t.change}</summary>
            <HowRead t={t} file={file} onChange={(choice) => onChange(file, choice)} />
          </details>
        </div>
      ))}
      {reading.passedOver.length > 0 && (
        <p class="note">{fill(t.passedOver, { files: formatList(locale, reading.passedOver) })}</p>
      )}
    </section>
  );
}

interface LeftOutProps {
  t: PeopleImportMessages;
  locale: Locale;
  file: FoundFile;
}

/** What of a file does not come in, so that nobody looks for it later. */
function LeftOut({ t, locale, file: { leftOut } }: LeftOutProps) {
  if (typeof leftOut === 'number') {
    return leftOut > 0 ? <p class="note">{plural(locale, t.pictures, leftOut)}</p> : null;
  }
  if (leftOut.length === 0) return null;
  return <p class="note">{fill(t.leftOutColumns, { columns: formatList(locale, leftOut) })}</p>;
}

interface HowReadProps {
  t: PeopleImportMessages;
  file: FoundFile;
  onChange: (choice: ReadingChoice) => void;
}

function HowRead({ t, file: { encoding, table }, onChange }: HowReadProps) {
  return (
    <div class="stack">
      <div class="column-fields">
        <SelectField
          label={t.encoding}
          value={encoding}
          options={ENCODINGS.map((value) => ({ value, label: value.toUpperCase() }))}
          onChange={(value) => {
            const chosen = ENCODINGS.find((each) => each === value);
            if (chosen) onChange({ encoding: chosen });
          }}
        />
        {table && (
          <>
            <SelectField
              label={t.separator}
              value={table.separator}
              options={SEPARATORS.map((value) => ({ value, label: t.separators[value] }))}
              onChange={(value) => {
                const chosen = SEPARATORS.find((each) => each === value);
                if (chosen) onChange({ separator: chosen });
              }}
            />
            <HeaderLine t={t} line={table.headerLine} onChange={onChange} />
          </>
        )}
      </div>
      {table && <ColumnFields t={t} table={table} onChange={(mapping) => onChange({ mapping })} />}
    </div>
  );
}

interface HeaderLineProps {
  t: PeopleImportMessages;
  line: number;
  onChange: (choice: ReadingChoice) => void;
}

function HeaderLine({ t, line, onChange }: HeaderLineProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t.headerLine}</label>
      <p class="hint" id={`${id}-hint`}>
        {t.headerHint}
      </p>
      <input
        id={id}
        type="number"
        min={0}
        max={100}
        value={line}
        aria-describedby={`${id}-hint`}
        onChange={(event) =>
          onChange({ headerLine: Math.max(0, event.currentTarget.valueAsNumber || 0) })
        }
      />
    </div>
  );
}
