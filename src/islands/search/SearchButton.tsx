import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { SearchDialog } from './SearchDialog.tsx';

interface Props {
  /** What the button is called; the words of the dialog come with its code, when it is pressed. */
  label: string;
  locale: Locale;
}

/** Finds anything from every page: the lens in the head (keys `/` and Ctrl K). */
export function SearchButton({ label, locale }: Props) {
  const [open, setOpen] = useState(false);
  const [isUsed, setUsed] = useState(false);
  return (
    <>
      <button
        type="button"
        id="search"
        class="icon-button"
        aria-label={label}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        data-press-key="/"
        onClick={() => {
          setUsed(true);
          setOpen(true);
        }}
      >
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <path
            d="M16.5 10.5a6 6 0 1 1-12 0 6 6 0 0 1 12 0M15 15l5 5"
            fill="none"
            stroke="currentColor"
            stroke-width="1.75"
            stroke-linecap="round"
          />
        </svg>
      </button>
      {isUsed && <SearchDialog locale={locale} open={open} onClose={() => setOpen(false)} />}
    </>
  );
}
