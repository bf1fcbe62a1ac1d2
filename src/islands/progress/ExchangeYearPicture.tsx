import { useMemo } from 'preact/hooks';
import { toDay } from '../../domain/day.ts';
import { exchangeMonths, type MonthExchange } from '../../domain/give-take.ts';
import { loggedMonths } from '../../domain/logged-month.ts';
import { fill, formatDay, formatNumber } from '../../i18n/format.ts';
import { Columns } from './Columns.tsx';
import { Picture } from './Picture.tsx';
import type { YearKit } from './year-kit.ts';

interface Props {
  kit: YearKit;
}

const SIDES = ['gave', 'received'] as const;

/** What was given and received, month by month, on one scale. */
export function ExchangeYearPicture({ kit: { t, locale, contacts, today } }: Props) {
  const months = useMemo(() => exchangeMonths(contacts, today), [contacts, today]);
  const logged = useMemo(() => loggedMonths(contacts), [contacts]);
  const [first, last] = [months[0], months.at(-1)];
  const most = Math.max(0, ...months.flatMap(({ gave, received }) => [gave, received]));
  if (!first || !last || most === 0) return null;
  const cell = (item: MonthExchange, side: (typeof SIDES)[number]) =>
    logged.has(item.month) ? formatNumber(locale, item[side]) : '–';
  const name = ({ month }: MonthExchange) => formatDay(locale, toDay(`${month}-01`), 'month');
  return (
    <Picture
      id="exchange-year"
      title={t.exchange.title}
      sentence={fill(t.exchange.sentence, { last: name(last) })}
      tableLabel={t.table}
      table={{
        head: [t.month, t.exchange.gave, t.exchange.received],
        rows: months.map((item) => ({
          key: item.month,
          cells: [name(item), ...SIDES.map((side) => cell(item, side))],
        })),
      }}
    >
      <div class="depth-rows">
        {SIDES.map((side) => (
          <div key={side} class="depth-row">
            <span class="depth-name">{t.exchange[side]}</span>
            <Columns
              label={fill(t.exchange.each, {
                side: t.exchange[side],
                first: name(first),
                last: name(last),
              })}
              most={most}
              columns={months.map((item) => ({
                key: item.month,
                value: item[side],
                isGap: !logged.has(item.month),
              }))}
            />
          </div>
        ))}
        <p class="axis" aria-hidden="true">
          <span>{name(first)}</span>
          <span>{name(last)}</span>
        </p>
      </div>
      {months.some(({ month }) => !logged.has(month)) && <p class="note">{t.exchange.gap}</p>}
    </Picture>
  );
}
