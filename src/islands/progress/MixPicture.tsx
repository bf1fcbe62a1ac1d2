import { useMemo } from 'preact/hooks';
import { SETTINGS } from '../../domain/contact.ts';
import { mixOf, WELL, WELL_SHARE, writtenShares } from '../../domain/mix.ts';
import { fill, formatPercent } from '../../i18n/format.ts';
import { lessonPath } from '../../i18n/paths.ts';
import { Picture } from './Picture.tsx';
import type { ProgressKit } from './progress-kit.ts';
import { ShareBar } from './ShareBar.tsx';

interface Props {
  kit: ProgressKit;
}

const LESSON = 'm1';

/** Shares by setting, with the line above which one sits in the well. */
export function MixPicture({ kit: { t, terms, locale, contacts, lessons } }: Props) {
  const mix = useMemo(() => mixOf(contacts), [contacts]);
  const written = writtenShares(mix);
  const percent = (share: number) => formatPercent(locale, share);
  const isWell = mix.well > WELL_SHARE;
  const lesson = lessons.find(({ id }) => id === LESSON);
  return (
    <Picture
      id="mix"
      title={t.mix.title}
      sentence={fill(isWell ? t.mix.well : t.mix.wide, { well: percent(mix.well) })}
      tableLabel={t.table}
      table={{
        head: [t.mix.setting, t.mix.share],
        rows: SETTINGS.map((setting) => ({
          key: setting,
          cells: [terms.settings[setting], percent(written[setting])],
        })),
      }}
    >
      <div class="shares">
        <p class="share-name">{t.mix.wellLabel}</p>
        <ShareBar
          share={mix.well}
          mark={WELL_SHARE}
          label={`${t.mix.wellLabel} ${percent(mix.well)}`}
        />
        <p class="note share-note">{t.mix.mark}</p>
        {SETTINGS.map((setting) => (
          <div key={setting} class="share">
            <span class="share-name">{terms.settings[setting]}</span>
            <ShareBar share={mix.shares[setting]} isOutside={!WELL.includes(setting)} />
            <span class="number">{percent(written[setting])}</span>
          </div>
        ))}
      </div>
      {mix.unset > 0 && <p class="note">{fill(t.mix.unset, { n: mix.unset })}</p>}
      {isWell && lesson && (
        <p>
          <a href={lessonPath(locale, lesson.slug)}>{lesson.title}</a>
        </p>
      )}
    </Picture>
  );
}
