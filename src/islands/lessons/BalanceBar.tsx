import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';

interface Props {
  locale: Locale;
  gave: number;
  received: number;
  label: string;
  words: { gave: string; received: string };
}

const HALF = 150;

/** Two sides of one line: what was given to the left, what was received to the right. */
export function BalanceBar({ locale, gave, received, label, words }: Props) {
  const most = Math.max(1, gave, received);
  const [left, right] = [(gave / most) * HALF, (received / most) * HALF];
  return (
    <figure class="balance-bar">
      <svg viewBox={`0 0 ${HALF * 2} 20`} preserveAspectRatio="none" role="img" aria-label={label}>
        <rect class="gave" x={HALF - left} y="3" width={left} height="14" />
        <rect class="received" x={HALF} y="3" width={right} height="14" />
        <path class="middle" d={`M${HALF} 0V20`} />
      </svg>
      <figcaption>
        <span>
          {words.gave} <b>{formatNumber(locale, gave)}</b>
        </span>
        <span>
          {words.received} <b>{formatNumber(locale, received)}</b>
        </span>
      </figcaption>
    </figure>
  );
}
