import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { search } from '../../i18n/messages/search.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { SearchPanel } from './SearchPanel.tsx';

interface Props {
  locale: Locale;
  open: boolean;
  onClose: () => void;
}

/** The search in a dialog; opened again it still has what was typed. */
export function SearchDialog({ locale, open, onClose }: Props) {
  const [text, setText] = useState('');
  const t = search[locale];
  return (
    <Dialog open={open} onClose={onClose} title={t.title} closeLabel={t.close}>
      <SearchPanel t={t} locale={locale} text={text} onText={setText} onLeave={onClose} />
    </Dialog>
  );
}
