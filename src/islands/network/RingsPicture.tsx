import { useMemo } from 'preact/hooks';
import { ALL_PEOPLE } from '../../domain/people-view.ts';
import { ringsOf, ringTable, type Ring, type Sector } from '../../domain/rings.ts';
import { fill, formatList, formatNumber, plural } from '../../i18n/format.ts';
import { pagePath } from '../../i18n/paths.ts';
import { viewToHash } from '../../stores/people-address.ts';
import { Picture } from '../progress/Picture.tsx';
import { namesOf, type NetworkKit } from './network-kit.ts';
import { ringName, sectorName } from './ring-words.ts';
import { RingsFigure } from './RingsFigure.tsx';

interface Props {
  kit: NetworkKit;
}

/** More dots than these are too small to tell apart, and slow on a phone. */
const MOST_DOTS = 1000;

/** Everyone around the visitor, by how deep and from where; the same as a table into the list. */
export function RingsPicture({ kit }: Props) {
  const { t, locale, contacts } = kit;
  const rings = useMemo(() => ringsOf(contacts, MOST_DOTS), [contacts]);
  const nearest = rings.places.filter(({ ring }) => ring === 'trusted');
  const table = useMemo(() => ringTable(rings), [rings]);
  const list = pagePath(locale, 'contacts');
  return (
    <Picture
      id="rings"
      isWide={true}
      title={t.rings.title}
      sentence={
        nearest.length > 0
          ? fill(t.rings.near, {
              names: namesOf(
                kit,
                nearest.map(({ contact }) => contact),
              ),
            })
          : t.rings.nearNone
      }
      tableLabel={t.table}
      table={{
        head: [t.rings.sector, ...table.rings.map((ring) => ringName(kit, ring))],
        rows: table.sectors.map((sector) => ({
          key: sector,
          cells: [sectorName(kit, sector), ...table.rings.map((ring) => cell(ring, sector))],
        })),
      }}
    >
      <RingsFigure kit={kit} rings={rings} />
      <p class="note">
        {fill(t.rings.order, {
          rings: formatList(
            locale,
            rings.bands.map(({ ring }) => ringName(kit, ring)),
          ),
        })}
      </p>
      {rings.left > 0 && (
        <p>
          {fill(plural(locale, t.rings.left, rings.left), { most: MOST_DOTS })}{' '}
          <a href={`${list}#${viewToHash({ ...ALL_PEOPLE, sort: 'rung' })}`}>{t.rings.leftLink}</a>
        </p>
      )}
    </Picture>
  );

  function cell(ring: Ring, sector: Sector) {
    const n = rings.counts[ring][sector];
    if (n === 0) return n;
    const facet = sector === 'none' ? { missing: 'setting' } : { setting: sector };
    const words = { ring: ringName(kit, ring), sector: sectorName(kit, sector), n };
    return (
      <a
        class="ring-count"
        href={`${list}#${viewToHash({ ...ALL_PEOPLE, rung: ring, ...facet })}`}
        aria-label={fill(t.rings.cell, words)}
      >
        {formatNumber(locale, n)}
      </a>
    );
  }
}
