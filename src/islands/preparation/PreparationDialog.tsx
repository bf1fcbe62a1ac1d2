import type { Contact } from '../../domain/contact.ts';
import type { Day } from '../../domain/day.ts';
import { fill } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { preparation } from '../../i18n/messages/preparation.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { shownName } from '../ui/shown-name.ts';
import { PreparationFacts } from './PreparationFacts.tsx';

interface Props {
  locale: Locale;
  today: Day;
  contact: Contact;
  open: boolean;
  onClose: () => void;
}

/** A card to read in the lift, or to print: one page, or one card. */
export function PreparationDialog({ locale, today, contact, open, onClose }: Props) {
  const t = preparation[locale];
  const names = shownName(contact.name, locale, true);
  const { organization, title } = contact;
  return (
    <Dialog open={open} onClose={onClose} title={fill(t.title, { names })} closeLabel={t.close}>
      <div class="stack print-card">
        <p class="note">{[organization, title].filter(Boolean).join(' · ')}</p>
        <PreparationFacts t={t} locale={locale} today={today} contact={contact} />
        <div class="acts">
          <button type="button" class="button" onClick={() => print()}>
            {t.print}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
