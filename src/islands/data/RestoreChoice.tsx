import { useState } from 'preact/hooks';
import { formatDay, plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { RestoringMessages } from '../../i18n/messages/restoring.ts';
import type { RestorePlan } from '../../stores/restore.ts';
import { dayOf } from '../../stores/today.ts';
import { RestoreTable } from './RestoreTable.tsx';

interface Props {
  t: RestoringMessages;
  kinds: Record<string, string>;
  locale: Locale;
  plan: RestorePlan;
  onChoose: (how: 'replaced' | 'merged') => Promise<void>;
  onCancel: () => void;
}

/** What the file holds beside what is here, and the two ways to bring it in. */
export function RestoreChoice({ t, kinds, locale, plan, onChoose, onCancel }: Props) {
  const [isBusy, setBusy] = useState(false);
  const choose = async (how: 'replaced' | 'merged') => {
    if (isBusy) return;
    setBusy(true);
    await onChoose(how);
    setBusy(false);
  };
  return (
    <>
      <RestoreTable
        t={t}
        locale={locale}
        names={kinds}
        day={formatDay(locale, dayOf(plan.exportedAt), 'long')}
        kinds={plan.kinds}
      />
      {plan.invalid > 0 && <p>{plural(locale, t.invalid, plan.invalid)}</p>}
      <p>{t.mergeAbout}</p>
      <p>{t.replaceAbout}</p>
      <p class="note">{t.undoable}</p>
      <p class="acts">
        <button type="button" class="button" onClick={() => void choose('merged')}>
          {t.merge}
        </button>
        <button type="button" class="button quiet" onClick={() => void choose('replaced')}>
          {t.replace}
        </button>
        <button type="button" class="button quiet" onClick={onCancel}>
          {t.cancel}
        </button>
      </p>
    </>
  );
}
