import type { LessonInfo } from '../../domain/lesson.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ProgressMessages } from '../../i18n/messages/progress.ts';
import type { SampleMessages } from '../../i18n/messages/sample.ts';
import { lessonPath, pagePath } from '../../i18n/paths.ts';
import { SampleButton } from '../data/SampleButton.tsx';

interface Props {
  t: ProgressMessages;
  sample: SampleMessages;
  locale: Locale;
  lessons: readonly LessonInfo[];
}

/** What will be here, and the first act. */
export function NewProgress({ t, sample, locale, lessons }: Props) {
  const [first] = [...lessons].sort((a, b) => a.order - b.order);
  const [before, after] = t.emptyLog.split('{link}');
  return (
    <>
      <section class="sheet empty stack">
        <h2>{t.emptyHead}</h2>
        <p>{t.emptyText}</p>
        {first && (
          <p class="acts">
            <a class="button" href={lessonPath(locale, first.slug)}>
              {t.emptyAct}
            </a>
          </p>
        )}
        <p class="note">
          {before}
          <a href={pagePath(locale, 'contacts')}>{t.emptyLogLink}</a>
          {after}
        </p>
      </section>
      <div class="tight">
        <p class="note">{t.sampleText}</p>
        <SampleButton t={sample} locale={locale} href={pagePath(locale, 'progress')} />
      </div>
    </>
  );
}
