import { useMemo } from 'preact/hooks';
import { EXCHANGE_KINDS } from '../../domain/contact.ts';
import { giveTakeOf } from '../../domain/give-take.ts';
import { fill, formatNumber } from '../../i18n/format.ts';
import { Picture } from './Picture.tsx';
import type { ProgressKit } from './progress-kit.ts';

interface Props {
  kit: ProgressKit;
}

/** What went out and what came in over a year, kind by kind, on two sides of one line. */
export function ExchangePicture({ kit: { t, terms, locale, contacts, today } }: Props) {
  const all = useMemo(() => giveTakeOf(contacts, today), [contacts, today]);
  const number = (n: number) => formatNumber(locale, n);
  const totals = { gave: all.gaveTotal, received: all.receivedTotal };
  const kinds = EXCHANGE_KINDS.filter((kind) => all.gave[kind] + all.received[kind] > 0);
  const most = Math.max(1, ...kinds.flatMap((kind) => [all.gave[kind], all.received[kind]]));
  return (
    <Picture
      id="exchange"
      title={t.exchange.title}
      sentence={kinds.length > 0 ? fill(t.exchange.more, totals) : t.exchange.none}
      tableLabel={t.table}
      table={
        kinds.length > 0
          ? {
              head: [t.exchange.kind, terms.gave, terms.received],
              rows: kinds.map((kind) => ({
                key: kind,
                cells: [
                  terms.exchangeKinds[kind],
                  number(all.gave[kind]),
                  number(all.received[kind]),
                ],
              })),
            }
          : undefined
      }
    >
      {kinds.length > 0 && (
        <div class="sides" role="img" aria-label={fill(t.exchange.picture, totals)}>
          <p class="side-head" aria-hidden="true">
            <span>{terms.gave}</span>
            <span>{terms.received}</span>
          </p>
          {kinds.map((kind) => (
            <div key={kind} class="side-row">
              <span class="number">{number(all.gave[kind])}</span>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" class="gave">
                <rect
                  x={100 - (all.gave[kind] / most) * 100}
                  width={(all.gave[kind] / most) * 100}
                  height="10"
                />
              </svg>
              <span class="side-name">{terms.exchangeKinds[kind]}</span>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" class="received">
                <rect width={(all.received[kind] / most) * 100} height="10" />
              </svg>
              <span class="number">{number(all.received[kind])}</span>
            </div>
          ))}
        </div>
      )}
    </Picture>
  );
}
