import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { lastTouches, warmUpFor } from '../../domain/dormant.ts';
import type { MessageWish } from '../../domain/message.ts';
import { fill } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { letters } from '../../i18n/messages/letters.ts';
import { contactPath } from '../../i18n/paths.ts';
import { $contactById } from '../../stores/contacts.ts';
import { $today } from '../../stores/today.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { shownName } from '../ui/shown-name.ts';
import { LetterForm, type LetterDraft } from './LetterForm.tsx';

interface Props {
  locale: Locale;
  contactId: string;
  wish: MessageWish;
  open: boolean;
  onClose: () => void;
  /** Called once the letter is logged as sent. */
  onSent?: (() => void) | undefined;
}

const WARM_UP: MessageWish = { kind: 'keep-in-touch' };

/**
 * Helps to write to someone: a letter filled from the log, to change, hand on, and log as sent. Closed by
 * mistake, it opens as it was. Before a dormant tie it offers a line to someone near.
 */
export function MessageDialog({ locale, contactId, wish, open, onClose, onSent }: Props) {
  const t = letters[locale];
  const people = useStore($contactById, { ssr: 'initial' });
  const today = useStore($today, { ssr: 'initial' });
  const [drafts, setDrafts] = useState<Readonly<Record<string, LetterDraft | undefined>>>({});
  const [warmingId, setWarming] = useState<string>();
  const addressee = people.get(contactId);
  if (!addressee) {
    return (
      <Dialog open={open} onClose={onClose} title={t.goneTitle} closeLabel={t.close}>
        <div class="stack">
          <p>{t.goneText}</p>
          <p>
            <a href={contactPath(locale, contactId)}>{t.goneOpen}</a>
          </p>
        </div>
      </Dialog>
    );
  }

  const nameOf = (contact: typeof addressee) => shownName(contact.name, locale, true);
  const contact = people.get(warmingId ?? contactId) ?? addressee;
  const isWarming = contact !== addressee;
  const friend = wish.kind === 'reopen' && !isWarming ? friendOf() : undefined;
  const keep = (draft: LetterDraft | undefined) => setDrafts({ ...drafts, [contact.id]: draft });
  const sent = () => {
    keep(undefined);
    if (isWarming) return setWarming(undefined);
    onClose();
    onSent?.();
  };

  function friendOf() {
    const touches = lastTouches([...people.values()]);
    const found = warmUpFor(touches, today);
    // Whoever was in touch today is warm already.
    const isWarm = touches.some(({ lastOn }) => lastOn === today);
    return isWarm || found?.id === contactId ? undefined : found;
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={fill(t.title, { name: nameOf(contact) })}
      closeLabel={t.close}
    >
      {friend && (
        <div class="stack tight">
          <p>{fill(t.warmUp, { name: nameOf(friend) })}</p>
          <div>
            <button type="button" class="text-button" onClick={() => setWarming(friend.id)}>
              {fill(t.warmUpWrite, { name: nameOf(friend) })}
            </button>
          </div>
        </div>
      )}
      <LetterForm
        key={contact.id}
        t={t}
        locale={locale}
        today={today}
        people={people}
        contact={contact}
        wish={isWarming ? WARM_UP : wish}
        draft={drafts[contact.id]}
        onDraft={keep}
        onSent={sent}
      />
    </Dialog>
  );
}
