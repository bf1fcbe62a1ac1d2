import type { Locale } from '../../i18n/locales.ts';
import type { NetworkMessages } from '../../i18n/messages/network.ts';
import type { SampleMessages } from '../../i18n/messages/sample.ts';
import { pagePath } from '../../i18n/paths.ts';
import { SampleButton } from '../data/SampleButton.tsx';

interface Props {
  t: NetworkMessages;
  sample: SampleMessages;
  locale: Locale;
}

/** What will be drawn here, and the first act. */
export function NewNetwork({ t, sample, locale }: Props) {
  return (
    <>
      <section class="sheet empty stack">
        <h2>{t.emptyHead}</h2>
        <p>{t.emptyText}</p>
        <p class="acts">
          <a class="button" href={`${pagePath(locale, 'contact')}?new`}>
            {t.emptyAct}
          </a>
        </p>
      </section>
      <div class="tight">
        <p class="note">{t.sampleText}</p>
        <SampleButton t={sample} locale={locale} href={pagePath(locale, 'network')} />
      </div>
    </>
  );
}
