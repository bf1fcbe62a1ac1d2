import { useEffect, useRef, useState } from 'preact/hooks';
import { fill, formatBytes } from '../../i18n/format.ts';
import { otherLocale, type Locale } from '../../i18n/locales.ts';
import type { SettingsMessages } from '../../i18n/messages/settings.ts';
import { askState, canKeep, saveLanguage } from '../../offline/ask.ts';
import type { OfflineState, PackState } from '../../offline/pack.ts';

interface Props {
  t: SettingsMessages['offline'];
  locale: Locale;
}

/** What of the site lies on this device, by the worker's own look at every file, and saving more. */
export function OfflineSection({ t, locale }: Props) {
  const [state, setState] = useState<OfflineState>();
  const [isKnown, setKnown] = useState(false);
  const [canSave, setCanSave] = useState(true);
  const [saving, setSaving] = useState<Locale>();
  const [said, setSaid] = useState('');
  const title = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (!canKeep()) {
      setCanSave(false);
      return undefined;
    }
    const look = async () => {
      setState(await askState());
      setKnown(true);
    };
    void look();
    // The first worker is in charge once it saved everything.
    navigator.serviceWorker.addEventListener('controllerchange', look);
    return () => navigator.serviceWorker.removeEventListener('controllerchange', look);
  }, []);

  const nameOf = (language: Locale) => ({ language: t.languages[language] });
  const save = async (language: Locale) => {
    if (saving) return;
    setSaving(language);
    setSaid(fill(t.saving, nameOf(language)));
    const next = await saveLanguage(language).catch(() => undefined);
    setSaving(undefined);
    const isSaved = next?.[language].isSaved === true;
    setSaid(isSaved ? fill(t.done, nameOf(language)) : t.failed);
    // The button that was pressed goes.
    if (isSaved) title.current?.focus();
    if (next) setState(next);
  };

  if (!canSave) return null;
  const told = (pack: PackState | undefined) => {
    if (!isKnown) return '…';
    const size = pack && formatBytes(locale, pack.bytes);
    if (!size) return t.missing;
    return fill(pack.isSaved ? t.saved : t.missingSize, { size });
  };
  // Until it is known the usual case is drawn, so that nothing below moves.
  const isMissing = (language: Locale) =>
    isKnown ? !state?.[language].isSaved : language !== locale;
  return (
    <section class="sheet stack needs-script" aria-labelledby="offline">
      <h2 id="offline" tabIndex={-1} ref={title}>
        {t.title}
      </h2>
      <p class="hint">{t.lead}</p>
      <dl class="offline-languages">
        {[locale, otherLocale(locale)].map((language) => (
          <div key={language}>
            <dt>{t.languages[language]}</dt>
            <dd>{told(state?.[language])}</dd>
            {isMissing(language) && (
              <dd>
                <button
                  type="button"
                  class="button quiet"
                  aria-disabled={saving ? 'true' : undefined}
                  onClick={() => void save(language)}
                >
                  {fill(t.save, nameOf(language))}
                </button>
              </dd>
            )}
          </div>
        ))}
      </dl>
      <p role="status">{said}</p>
    </section>
  );
}
