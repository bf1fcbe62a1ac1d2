import { daysBetween, type Day } from '../../domain/day.ts';
import type { FiveYearLine as Line } from '../../domain/network.ts';
import { fill, formatNumber, plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { YearRange } from './YearRange.tsx';

interface Props {
  t: ToolsMessages['fiveYears'];
  locale: Locale;
  line: Line;
  begins: Day | undefined;
  today: Day;
}

const YEAR = 365;

/** The five-year line in words, as a range and as a table; honest where the log says little. */
export function FiveYearLine({ t, locale, line, begins, today }: Props) {
  const end = line.points.at(-1);
  if (!begins || !end) return <p>{t.empty}</p>;
  if (line.pacePerYear === 0) return <p>{t.noPace}</p>;
  const number = (n: number) => formatNumber(locale, n);
  return (
    <div class="stack">
      <p>
        {plural(locale, t.pace, line.pacePerYear)}{' '}
        <strong>{fill(t.range, { low: end.low, high: end.high })}</strong>
      </p>
      {daysBetween(begins, today) < YEAR && <p class="note">{t.short}</p>}
      <YearRange points={line.points} label={t.picture} />
      <details>
        <summary>{t.table}</summary>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t.year}</th>
              <th scope="col" class="number">
                {t.low}
              </th>
              <th scope="col" class="number">
                {t.high}
              </th>
            </tr>
          </thead>
          <tbody>
            {line.points.map(({ year, low, high }) => (
              <tr key={year}>
                <th scope="row">{year === 0 ? t.now : plural(locale, t.inYears, year)}</th>
                <td class="number">{number(low)}</td>
                <td class="number">{number(high)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
