import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import type { SampleMessages } from '../../i18n/messages/sample.ts';

interface Props {
  t: Pick<SampleMessages, 'open' | 'opening' | 'failed'>;
  locale: Locale;
  /** The page that opens with the example. */
  href: string;
}

/** Opens the example; what writes it is loaded only now. */
export function SampleButton({ t, locale, href }: Props) {
  const [state, setState] = useState<'ready' | 'opening' | 'failed'>('ready');

  const open = async () => {
    if (state === 'opening') return;
    setState('opening');
    const isOpen = await import('../../stores/sample.ts').then(
      ({ openSample }) => openSample(locale),
      () => false,
    );
    if (isOpen) location.assign(href);
    else setState('failed');
  };

  return (
    <div>
      <button type="button" class="button quiet" onClick={() => void open()}>
        {t.open}
      </button>
      <p role="status" class="note">
        {state === 'opening' && t.opening}
        {state === 'failed' && t.failed}
      </p>
    </div>
  );
}
