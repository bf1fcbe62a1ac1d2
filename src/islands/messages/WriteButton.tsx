import { useState } from 'preact/hooks';
import type { MessageWish } from '../../domain/message.ts';
import type { Locale } from '../../i18n/locales.ts';
import { later } from '../ui/later.ts';

const MessageDialog = later(async () => (await import('./MessageDialog.tsx')).MessageDialog);

interface Props {
  label: string;
  /** Says to whom, where the label alone does not. */
  named?: string | undefined;
  locale: Locale;
  contactId: string;
  wish: MessageWish;
  /** How the button looks beside `button`. */
  look?: string | undefined;
  onSent?: (() => void) | undefined;
}

/** Opens a letter to someone; its code and words come with the first press. */
export function WriteButton({ label, named, locale, contactId, wish, look = '', onSent }: Props) {
  const [isWriting, setWriting] = useState<boolean>();
  return (
    <>
      <button
        type="button"
        class={`button ${look}`.trimEnd()}
        aria-label={named}
        aria-haspopup="dialog"
        onClick={() => setWriting(true)}
      >
        {label}
      </button>
      {isWriting !== undefined && (
        <MessageDialog
          locale={locale}
          contactId={contactId}
          wish={wish}
          open={isWriting}
          onClose={() => setWriting(false)}
          onSent={onSent}
        />
      )}
    </>
  );
}
