import { useMemo } from 'preact/hooks';
import { ringsOf } from '../../domain/rings.ts';
import { pagePath } from '../../i18n/paths.ts';
import { Picture } from './Picture.tsx';
import type { ProgressKit } from './progress-kit.ts';

interface Props {
  kit: ProgressKit;
}

/** More dots than these would be dust at this size. */
const MOST_DOTS = 150;

/** The rings in small, and the way to the page that draws the network. */
export function NetworkPicture({ kit: { t, locale, contacts } }: Props) {
  const { radius, bands, places } = useMemo(() => ringsOf(contacts, MOST_DOTS), [contacts]);
  return (
    <Picture
      id="network"
      title={t.network.title}
      sentence={t.network.sentence}
      tableLabel={t.table}
    >
      <svg
        class="small-rings"
        viewBox={`${-radius} ${-radius} ${radius * 2} ${radius * 2}`}
        aria-hidden="true"
      >
        {bands.map(({ ring, edge }) => (
          <circle key={ring} class="ground" r={edge - 0.1} />
        ))}
        <circle class="you" r="0.8" />
        {places.map(({ contact, x, y }) => (
          <circle key={contact.id} class="dot" cx={x} cy={y} r="0.4" />
        ))}
      </svg>
      <p>
        <a href={pagePath(locale, 'network')}>{t.network.link}</a>
      </p>
    </Picture>
  );
}
