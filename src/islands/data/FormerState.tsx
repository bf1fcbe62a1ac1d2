import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { fill, formatDay, plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { RestoringMessages } from '../../i18n/messages/restoring.ts';
import { $meta } from '../../stores/collections.ts';
import { forgetFormer } from '../../stores/restore.ts';
import { dayOf } from '../../stores/today.ts';

interface Props {
  t: RestoringMessages;
  locale: Locale;
  onUndo: () => Promise<void>;
  onForgotten: () => void;
}

/** The state before the last restore, as long as it is kept. */
export function FormerState({ t, locale, onUndo, onForgotten }: Props) {
  const meta = useStore($meta, { ssr: 'initial' });

  useEffect(() => void forgetFormer({ onlyOld: true }), []);

  const former = meta?.former;
  if (!former) return null;
  const since = meta.revision - former.revision;
  const day = formatDay(locale, dayOf(former.at), 'long');
  return (
    <>
      <p>
        {fill(t.former[former.how], { day })} {t.formerKept}{' '}
        {since > 0 && plural(locale, t.formerSince, since)}
      </p>
      <p class="acts">
        <button type="button" class="button quiet" onClick={() => void onUndo()}>
          {former.how === 'undone' ? t.redo : t.undo}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => void forgetFormer().then(onForgotten)}
        >
          {t.forget}
        </button>
      </p>
    </>
  );
}
