import { useEffect, useState } from 'preact/hooks';
import { plural } from '../../i18n/format.ts';
import type { ReviewKit } from './review-kit.ts';

interface Props {
  kit: ReviewKit;
}

const MINUTES = 10;
const MINUTE_MS = 60_000;

/** How much of the ten minutes is left; it never interrupts, and nothing happens at the end. */
export function MinutesLeft({ kit: { t, locale } }: Props) {
  const [left, setLeft] = useState(MINUTES);
  useEffect(() => {
    const begun = Date.now();
    const look = () => setLeft(MINUTES - Math.floor((Date.now() - begun) / MINUTE_MS));
    const timer = setInterval(look, MINUTE_MS / 4);
    return () => clearInterval(timer);
  }, []);
  return <p class="note">{left > 0 ? plural(locale, t.minutes, left) : t.minutesOver}</p>;
}
