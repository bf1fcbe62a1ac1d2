import { useStore } from '@nanostores/preact';
import { SETTINGS } from '../../domain/contact.ts';
import { mixOf, WELL_SHARE, writtenShares } from '../../domain/mix.ts';
import { fill, formatList, formatPercent } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { SharedMessages, ToolsMessages } from '../../i18n/messages/tools.ts';
import { $contacts } from '../../stores/contacts.ts';
import { EmptyTool } from './EmptyTool.tsx';
import { MixBar } from './MixBar.tsx';
import { ToolWaiting } from './ToolWaiting.tsx';
import { UnsetPeople } from './UnsetPeople.tsx';

interface Props {
  t: ToolsMessages['networkMix'];
  shared: SharedMessages;
  locale: Locale;
}

/** The share of each setting among one's people, and the line above which they form a well. */
export function NetworkMix({ t, shared, locale }: Props) {
  const contacts = useStore($contacts, { ssr: 'initial' });
  if (contacts.status !== 'ready') {
    return <ToolWaiting t={shared} isFailed={contacts.status === 'failed'} />;
  }
  if (contacts.items.length === 0) return <EmptyTool t={shared} text={t.empty} />;

  const mix = mixOf(contacts.items);
  const written = writtenShares(mix);
  const line = formatPercent(locale, WELL_SHARE);
  const missing = SETTINGS.filter((setting) => mix.counts[setting] === 0);
  return (
    <div class="stack">
      {mix.total === 0 ? (
        <p>{t.emptySetting}</p>
      ) : (
        <>
          <p>
            <strong>{fill(t.sentence, { share: formatPercent(locale, mix.well) })}</strong>{' '}
            {fill(mix.well > WELL_SHARE ? t.well : t.open, { line })}
          </p>
          <MixBar mix={mix} label={t.picture} />
          <ul class="mix-legend" role="list">
            {SETTINGS.filter((setting) => mix.counts[setting] > 0).map((setting) => (
              <li key={setting}>
                <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                  <rect data-setting={setting} width="12" height="12" rx="2" />
                </svg>
                {t.settings[setting]} <b>{formatPercent(locale, written[setting])}</b>
              </li>
            ))}
          </ul>
          {missing.length > 0 && (
            <p>
              {fill(t.missing, {
                list: formatList(
                  locale,
                  missing.map((setting) => t.settings[setting]),
                ),
              })}
            </p>
          )}
          <p class="note">{t.rule}</p>
        </>
      )}
      <UnsetPeople t={t} locale={locale} contacts={contacts.items} />
    </div>
  );
}
