import type { HabitPlan } from '../../domain/habit-import.ts';
import { formatNumber, plural, fill } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { habitPreview as words } from '../../i18n/messages/habit-preview.ts';
import { chosenPlans, type DoubtChoice, type HabitPreview } from '../../stores/habit-files.ts';
import { HabitFileRow } from './HabitFileRow.tsx';
import { RefusedHabitRows } from './RefusedHabitRows.tsx';
import { habitTotals } from './habit-totals.ts';

interface Props {
  locale: Locale;
  preview: HabitPreview;
  choices: readonly (DoubtChoice | undefined)[];
  onChoose: (index: number, choice: DoubtChoice) => void;
  onBring: () => void;
  onClose: () => void;
}

/** Nobody has more; a file with thousands must not stop the page. What needs a choice is always shown. */
const MOST_SHOWN = 100;
const isShown = ({ fate }: HabitPlan, index: number) => index < MOST_SHOWN || fate === 'doubtful';

/** What a file would change, habit by habit and row by row, before anything is written. */
export function HabitFilePreview({ locale, preview, choices, onChoose, onBring, onClose }: Props) {
  const t = words[locale];
  const { file, plans } = preview;
  const written = chosenPlans(plans, choices);
  const count = written.filter((plan) => plan !== undefined).length;
  const isSettled = plans.every(({ fate }) => fate === 'same');
  const hidden = plans.filter((plan, index) => !isShown(plan, index)).length;
  const lines = Object.entries(habitTotals(file, plans, written)).filter(([, rows]) => rows > 0);
  const labels = new Map<string, string>(Object.entries(t.totals));
  return (
    <>
      <p>{fill(t.source, { format: t.formats[file.format] })}</p>
      <table class="table">
        <caption>{t.rows}</caption>
        <thead>
          <tr>
            <th scope="col">{t.row}</th>
            <th scope="col" class="number">
              {t.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(([name, rows]) => (
            <tr key={name}>
              <th scope="row">{labels.get(name)}</th>
              <td class="number">{formatNumber(locale, rows)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t.totals.all}</th>
            <td class="number">{formatNumber(locale, file.rows)}</td>
          </tr>
        </tbody>
      </table>
      {plans.length > 0 && <h4>{t.habits}</h4>}
      <ul class="rows" role="list">
        {plans.map(
          (plan, index) =>
            isShown(plan, index) && (
              <HabitFileRow
                key={index}
                locale={locale}
                plan={plan}
                choice={choices[index] ?? 'leave'}
                onChoose={(choice) => onChoose(index, choice)}
              />
            ),
        )}
        {hidden > 0 && <li>{plural(locale, t.more, hidden)}</li>}
      </ul>
      {file.refused.length > 0 && <RefusedHabitRows locale={locale} file={file} />}
      {isSettled && <p role="status">{t.nothing}</p>}
      <p class="acts">
        {count > 0 && (
          <button type="button" class="button" onClick={onBring}>
            {plural(locale, t.bring, count)}
          </button>
        )}
        <button type="button" class="button quiet" onClick={onClose}>
          {isSettled ? t.close : t.cancel}
        </button>
      </p>
    </>
  );
}
