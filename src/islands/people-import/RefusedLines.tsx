import { fill, formatNumber } from '../../i18n/format.ts';
import type { FoundFile } from '../../stores/people-reading.ts';
import type { ImportKit } from './import-kit.ts';

interface Props {
  kit: ImportKit;
  files: readonly FoundFile[];
}

/** What cannot come in: where it stands, why, and what helps. */
export function RefusedLines({ kit: { t, compare }, files }: Props) {
  const lines = files.flatMap(({ name, refused }) => refused.map((line) => ({ name, ...line })));
  return (
    <details class="sheet stack import-group" open>
      <summary>
        <h2>{`${t.verdicts.refused} (${formatNumber(compare.locale, lines.length)})`}</h2>
      </summary>
      <ul class="rows" role="list">
        {lines.map(({ name, line, reason, text }, at) => (
          <li key={at} class="tight">
            <p>
              <strong>{fill(t.line, { line })}</strong> <span class="note">{name}</span>
            </p>
            <p>{t.refusals[reason]}</p>
            {text && <p class="note">{text}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}
