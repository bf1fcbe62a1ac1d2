import { useMemo } from 'preact/hooks';
import { fiveYearLine } from '../../domain/network.ts';
import { fill, formatNumber, plural } from '../../i18n/format.ts';
import { Picture } from './Picture.tsx';
import type { ProgressKit } from './progress-kit.ts';

interface Props {
  kit: ProgressKit;
}

const HEIGHT = 51;

/** The pace of a year carried five years on, as a range with words of caution. */
export function FiveYearsPicture({ kit: { t, locale, contacts, today } }: Props) {
  const line = useMemo(() => fiveYearLine(contacts, today), [contacts, today]);
  const end = line.points.at(-1);
  if (line.pacePerYear === 0 || !end) return null;
  const number = (n: number) => formatNumber(locale, n);
  const words = { now: line.trustedNow, pace: line.pacePerYear, low: end.low, high: end.high };
  const x = (year: number) => year * 20;
  const y = (value: number) => 50 - (value / end.high) * 48;
  const at = (value: 'low' | 'high') =>
    line.points.map((point) => `${x(point.year)} ${y(point[value])}`);
  return (
    <Picture
      id="five-years"
      title={t.fiveYears.title}
      sentence={fill(t.fiveYears.sentence, words)}
      tableLabel={t.table}
      table={{
        head: [t.fiveYears.year, t.fiveYears.low, t.fiveYears.high],
        rows: line.points.map(({ year, low, high }) => ({
          key: String(year),
          cells: [
            year === 0 ? t.fiveYears.now : plural(locale, t.fiveYears.after, year),
            number(low),
            number(high),
          ],
        })),
      }}
    >
      <div class="fan">
        <svg
          role="img"
          aria-label={fill(t.fiveYears.picture, words)}
          viewBox={`0 0 100 ${HEIGHT}`}
          preserveAspectRatio="none"
        >
          <path class="range" d={`M${at('high').join('L')}L${at('low').reverse().join('L')}Z`} />
          <path class="edge" d={`M${at('high').join('L')}`} />
          <path class="edge" d={`M${at('low').join('L')}`} />
          <path class="ground" d="M0 50.5H100" />
        </svg>
        <p class="fan-ends number" aria-hidden="true">
          <span style={beside(y(end.high))}>{number(end.high)}</span>
          <span style={beside(y(end.low))}>{number(end.low)}</span>
        </p>
        <p class="axis" aria-hidden="true">
          <span>{t.fiveYears.now}</span>
          <span>{plural(locale, t.fiveYears.after, end.year)}</span>
        </p>
      </div>
      <p class="note">{fill(t.fiveYears.caution, words)}</p>
    </Picture>
  );
}

/** At the height of its line. Only in the browser, where it is set as a property. */
function beside(y: number) {
  return { insetBlockStart: `${(y / HEIGHT) * 100}%` };
}
