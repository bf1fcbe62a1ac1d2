import type { SecondCopy } from '../../domain/second-copy.ts';
import { fill, formatDay, plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { SecondCopyMessages } from '../../i18n/messages/second-copy.ts';
import { dayOf, timeOf } from '../../stores/today.ts';

interface Props {
  t: SecondCopyMessages;
  locale: Locale;
  copies: readonly SecondCopy[];
  onBring: (copy: SecondCopy) => void;
  onSave?: (copy: SecondCopy) => void;
}

/** The second copies: when each was made and what it holds, and the way back to it. */
export function CopyList({ t, locale, copies, onBring, onSave }: Props) {
  return (
    <ul class="rows" role="list">
      {copies.map((copy) => {
        const line = fill(t.copyOf, {
          day: formatDay(locale, dayOf(copy.at), 'long'),
          time: timeOf(copy.at),
          people: plural(locale, t.people, copy.people),
          records: plural(locale, t.records, copy.records),
        });
        return (
          <li key={copy.name} class="row">
            <span>{line}</span>
            <span class="acts">
              <button
                type="button"
                class="button quiet"
                aria-label={`${t.bring}: ${line}`}
                onClick={() => onBring(copy)}
              >
                {t.bring}
              </button>
              {onSave && (
                <button
                  type="button"
                  class="button quiet"
                  aria-label={`${t.saveCopy}: ${line}`}
                  onClick={() => onSave(copy)}
                >
                  {t.saveCopy}
                </button>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
