import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import type { DataMessages } from '../../i18n/messages/data.ts';
import { $meta } from '../../stores/collections.ts';
import { later } from '../ui/later.ts';

const RestorePanel = later(async () => (await import('./RestorePanel.tsx')).RestorePanel);

interface Props {
  t: DataMessages;
  locale: Locale;
  /** A second copy that was chosen elsewhere on the page. */
  copy: File | undefined;
}

/** Takes a backup file; what reads it, shows it and takes it back comes when there is something. */
export function RestoreSection({ t, locale, copy }: Props) {
  const meta = useStore($meta, { ssr: 'initial' });
  const [file, setFile] = useState<File | undefined>(undefined);
  const [isCalled, setCalled] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!copy) return;
    setFile(copy);
    setCalled(true);
    heading.current?.focus();
  }, [copy]);

  const choose = (event: Event) => {
    const input = event.currentTarget;
    if (!(input instanceof HTMLInputElement) || !input.files?.[0]) return;
    setFile(input.files[0]);
    setCalled(true);
    // The same file can be chosen again after a mistake.
    input.value = '';
  };

  return (
    <section class="sheet stack" aria-labelledby="restore">
      <h2 id="restore" ref={heading} tabIndex={-1}>
        {t.restore}
      </h2>
      <p id="restore-lead">{t.restoreLead}</p>
      <p>
        <label class="button quiet file">
          {t.restoreChoose}
          <input
            type="file"
            accept="application/json,.json,.age"
            aria-describedby="restore-lead"
            onChange={choose}
          />
        </label>
      </p>
      <div role="status" class="stack">
        {(isCalled || meta?.former) && (
          <RestorePanel
            t={t}
            locale={locale}
            file={file}
            isCopy={file !== undefined && file === copy}
            onLeave={() => heading.current?.focus()}
            onDone={() => {
              setFile(undefined);
              setCalled(true);
            }}
          />
        )}
      </div>
    </section>
  );
}
