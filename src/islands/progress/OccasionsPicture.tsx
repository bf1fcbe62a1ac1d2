import { useMemo } from 'preact/hooks';
import { occasionsOf } from '../../domain/occasion.ts';
import { occasionRate } from '../../domain/occasion-rate.ts';
import { fill, plural } from '../../i18n/format.ts';
import { Picture } from './Picture.tsx';
import { ShareBar } from './ShareBar.tsx';
import type { YearKit } from './year-kit.ts';

interface Props {
  kit: YearKit;
}

/** How often an occasion in the log was answered in time: 3 of 4, never per week. */
export function OccasionsPicture({ kit: { t, locale, contacts, events, today } }: Props) {
  const rates = useMemo(() => {
    const occasions = occasionsOf(contacts, events);
    const sources = ['met-someone-new', 'received'] as const;
    return sources
      .map((source) => occasionRate(occasions, source, today))
      .filter(({ total }) => total > 0);
  }, [contacts, events, today]);
  if (rates.length === 0) return null;
  const rate = (counted: { answered: number; total: number }) => fill(t.occasions.rate, counted);
  const all = {
    answered: rates.reduce((sum, { answered }) => sum + answered, 0),
    total: rates.reduce((sum, { total }) => sum + total, 0),
  };
  return (
    <Picture
      id="occasions"
      title={t.occasions.title}
      sentence={fill(plural(locale, t.occasions.sentence, all.total), all)}
      tableLabel={t.table}
      table={{
        head: [t.occasions.occasion, t.occasions.share],
        rows: rates.map(({ source, ...counted }) => ({
          key: source,
          cells: [t.occasions[source], rate(counted)],
        })),
      }}
    >
      <div class="occasions">
        {rates.map(({ source, answered, total }) => (
          <div key={source} class="tight">
            <p>
              {t.occasions[source]} <span class="note">{rate({ answered, total })}</span>
            </p>
            <ShareBar share={answered / total} isOutside={true} />
          </div>
        ))}
      </div>
      <p class="note">{t.occasions.hint}</p>
    </Picture>
  );
}
