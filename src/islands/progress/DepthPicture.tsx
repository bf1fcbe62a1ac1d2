import { useMemo } from 'preact/hooks';
import { RUNGS, type Rung } from '../../domain/contact.ts';
import { toDay } from '../../domain/day.ts';
import { loggedMonths } from '../../domain/logged-month.ts';
import { rungsOverTime, type MonthRungs } from '../../domain/network.ts';
import { fill, formatDay, formatNumber } from '../../i18n/format.ts';
import { Columns } from './Columns.tsx';
import { Picture } from './Picture.tsx';
import type { ProgressKit } from './progress-kit.ts';

interface Props {
  kit: ProgressKit;
}

const MONTHS = 13;
const DEEPEST_FIRST = [...RUNGS].reverse();

/** How many people stand on each rung, month by month: four rows of columns on one scale. */
export function DepthPicture({ kit: { t, terms, locale, contacts, today } }: Props) {
  const months = useMemo(() => rungsOverTime(contacts, today, MONTHS), [contacts, today]);
  const logged = useMemo(() => loggedMonths(contacts), [contacts]);
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return null;
  const most = Math.max(1, ...months.flatMap(({ counts }) => RUNGS.map((rung) => counts[rung])));
  const name = ({ month }: MonthRungs) => formatDay(locale, toDay(`${month}-01`), 'month');
  const isGap = ({ month, counts }: MonthRungs) =>
    !logged.has(month) && RUNGS.some((rung) => counts[rung] > 0);
  const number = (n: number) => formatNumber(locale, n);
  const [from, to] = [bothWays(first), bothWays(last)];
  return (
    <Picture
      id="depth"
      isWide={true}
      title={t.depth.title}
      sentence={fill(t.depth[courseOf(from, to)], { from, to })}
      tableLabel={t.table}
      table={{
        head: [t.month, ...RUNGS.map((rung) => terms.rungs[rung])],
        rows: months.map((item) => ({
          key: item.month,
          cells: [
            isGap(item) ? `${name(item)} (${t.depth.quiet})` : name(item),
            ...RUNGS.map((rung) => number(item.counts[rung])),
          ],
        })),
      }}
    >
      <div class="depth-rows">
        {DEEPEST_FIRST.map((rung) => (
          <div key={rung} class="depth-row" data-rung={rung}>
            <span class="depth-name">{terms.rungs[rung]}</span>
            <Columns
              label={fill(t.depth.each, {
                rung: terms.rungs[rung],
                first: name(first),
                last: name(last),
                from: first.counts[rung],
                to: last.counts[rung],
              })}
              most={most}
              columns={months.map((item) => ({
                key: item.month,
                value: item.counts[rung],
                isGap: isGap(item),
              }))}
            />
            <span class="number">{number(last.counts[rung])}</span>
          </div>
        ))}
        <p class="axis" aria-hidden="true">
          <span>{name(first)}</span>
          <span>{name(last)}</span>
        </p>
      </div>
      {months.some(isGap) && <p class="note">{t.depth.gap}</p>}
    </Picture>
  );
}

function bothWays({ counts }: { counts: Record<Rung, number> }): number {
  return counts.reciprocal + counts.trusted;
}

function courseOf(from: number, to: number): 'none' | 'same' | 'moved' {
  if (from !== to) return 'moved';
  return to === 0 ? 'none' : 'same';
}
