import type { Contact, Setting } from './contact.ts';
import { SETTINGS } from './contact.ts';
import { present } from './record.ts';

/** Above this share one hears mostly what one's own well knows: our rule of thumb, from no study. */
export const WELL_SHARE = 0.7;
/** One's own company and industry. */
export const WELL: readonly Setting[] = ['company', 'industry'];

/**
 * Where one's people are known from. `shares` (0-1) are of `total`, the people whose setting is
 * known; `unset` counts the others. `evenness` is 0 where all are in one setting and 1 where they
 * are spread evenly; `well` is the share of one's own company and industry.
 */
export interface Mix {
  shares: Record<Setting, number>;
  counts: Record<Setting, number>;
  total: number;
  evenness: number;
  well: number;
  unset: number;
}

/** Measures the mix; evenness = (1 - sum(p^2)) / (1 - 1 / settings), the Gini-Simpson index. */
export function mixOf(contacts: readonly Contact[]): Mix {
  const counts = noSettings();
  let unset = 0;
  for (const { setting } of present(contacts)) {
    if (setting) counts[setting] += 1;
    else unset += 1;
  }
  const total = SETTINGS.reduce((sum, setting) => sum + counts[setting], 0);
  const shares = noSettings();
  for (const setting of SETTINGS) shares[setting] = total === 0 ? 0 : counts[setting] / total;
  return {
    shares,
    counts,
    total,
    evenness: total === 0 ? 0 : evennessOf(Object.values(shares)),
    well: total === 0 ? 0 : WELL.reduce((sum, setting) => sum + counts[setting], 0) / total,
    unset,
  };
}

/**
 * Gives the shares as they are written: whole hundredths that add up to one, in which company and industry
 * add up to the rounded well. What rounding leaves over goes to the largest remainders.
 */
export function writtenShares({ counts, total, well }: Mix): Record<Setting, number> {
  const written = noSettings();
  if (total === 0) return written;
  const inWell = Math.round(well * 100);
  const others = SETTINGS.filter((setting) => !WELL.includes(setting));
  shareOut(WELL, inWell);
  shareOut(others, 100 - inWell);
  return written;

  function shareOut(settings: readonly Setting[], hundredths: number): void {
    const parts = settings.map((setting) => {
      const exact = (counts[setting] * 100) / total;
      return { setting, whole: Math.floor(exact), remainder: exact % 1 };
    });
    const left = hundredths - parts.reduce((sum, { whole }) => sum + whole, 0);
    parts
      .sort((a, b) => b.remainder - a.remainder)
      .forEach(({ setting, whole }, at) => {
        written[setting] = (at < left ? whole + 1 : whole) / 100;
      });
  }
}

function evennessOf(shares: readonly number[]): number {
  const squares = shares.reduce((sum, share) => sum + share ** 2, 0);
  return (1 - squares) / (1 - 1 / shares.length);
}

/** Gives a count of none for every setting. */
export function noSettings(): Record<Setting, number> {
  return { company: 0, industry: 0, 'other-field': 0, hobby: 0, community: 0, family: 0 };
}
