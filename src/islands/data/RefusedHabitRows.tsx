import type { ImportedHabits, RefusedHabitRow } from '../../domain/imported-habit.ts';
import { fill, plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { habitPreview as words } from '../../i18n/messages/habit-preview.ts';
import { habitRemedy } from './habit-remedy.ts';

interface Props {
  locale: Locale;
  file: ImportedHabits;
}

const MOST_SHOWN = 50;

/** The rows that stay out, each with its place, its reason and what to do about it. */
export function RefusedHabitRows({ locale, file }: Props) {
  const t = words[locale];
  const { refused, format } = file;
  const rows = refused.reduce((sum, row) => sum + row.rows, 0);
  const place = ({ file: name, line }: RefusedHabitRow) => {
    if (format === 'beaver' || format === 'mhabit') return fill(t.entry, { line });
    return name === undefined ? fill(t.line, { line }) : fill(t.lineOf, { file: name, line });
  };
  return (
    <details open={refused.length <= 5}>
      <summary>{plural(locale, t.refused, rows)}</summary>
      <ul>
        {refused.slice(0, MOST_SHOWN).map((row, index) => (
          <li key={index}>
            <strong>{place(row)}</strong> {habitRemedy(t, { format, reason: row.reason })}{' '}
            {row.text !== '' && <span class="note">{fill(t.quote, { text: row.text })}</span>}
          </li>
        ))}
        {refused.length > MOST_SHOWN && (
          <li>{plural(locale, t.more, refused.length - MOST_SHOWN)}</li>
        )}
      </ul>
    </details>
  );
}
