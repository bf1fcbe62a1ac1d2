import type { SampleMessages } from '../../i18n/messages/sample.ts';

interface Props {
  t: Pick<SampleMessages, 'label' | 'text' | 'short' | 'leave'>;
  /** The page that opens with the visitor's own records. */
  href: string;
}

/**
 * Says on every page that this is the example. The server writes it and `:root[data-sample]` shows it
 * before the first paint; only the press that leaves loads anything (`client:press`).
 */
export function SampleBanner({ t, href }: Props) {
  const leave = async () => {
    const { leaveSample } = await import('../../stores/sample.ts');
    await leaveSample();
    location.assign(href);
  };

  return (
    <aside class="sample-banner" aria-label={t.label}>
      <p>
        <span class="sample-long">{t.text}</span>
        <span class="sample-short">{t.short}</span>
      </p>
      <button type="button" class="button quiet small" onClick={() => void leave()}>
        {t.leave}
      </button>
    </aside>
  );
}
