import type { Locale } from '../../i18n/locales.ts';
import { secondCopy as words } from '../../i18n/messages/second-copy.ts';
import { repairApp } from '../../stores/repair.ts';

interface Props {
  locale: Locale;
}

/** Fetches the site itself anew; what the visitor wrote stays as it is. */
export function RepairSection({ locale }: Props) {
  const t = words[locale];
  const repair = async () => {
    await repairApp();
    location.reload();
  };
  return (
    <div class="stack">
      <p>{t.repairLead}</p>
      <p>
        <button type="button" class="button quiet" onClick={() => void repair()}>
          {t.repairButton}
        </button>
      </p>
    </div>
  );
}
