import { useEffect, useRef, useState } from 'preact/hooks';
import { plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { bulk } from '../../i18n/messages/bulk.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { ChosenForm } from './ChosenForm.tsx';
import type { ChosenPeople } from './use-chosen-people.ts';

interface Props {
  locale: Locale;
  chosen: ChosenPeople;
  /** How many people the list shows. */
  found: number;
}

/** How many are chosen, and what to do with them. */
export function ChosenBar({ locale, chosen, found }: Props) {
  const t = bulk[locale];
  const [isOpen, setOpen] = useState(false);
  const [saved, setSaved] = useState<{ of: ChosenPeople['contacts']; text: string }>();
  const count = chosen.contacts.length;
  const bar = useRef<HTMLElement>(null);
  // It takes the place of the button that opened it; and a button of its own may go with what it did.
  useEffect(() => bar.current?.focus(), []);
  const choose = (act: () => void) => {
    act();
    bar.current?.focus();
  };
  return (
    <section ref={bar} class="chosen-bar" aria-label={t.bar} tabIndex={-1}>
      <p role="status">
        {saved?.of === chosen.contacts ? saved.text : plural(locale, t.chosen, count)}
      </p>
      <button type="button" class="text-button" onClick={chosen.end}>
        {t.end}
      </button>
      <div class="acts">
        {count < found && (
          <button type="button" class="text-button" onClick={() => choose(chosen.chooseAll)}>
            {plural(locale, t.all, found)}
          </button>
        )}
        {count > 0 && (
          <>
            <button type="button" class="text-button" onClick={() => choose(chosen.chooseNobody)}>
              {t.nobody}
            </button>
            <button
              type="button"
              class="button small"
              aria-haspopup="dialog"
              onClick={() => setOpen(true)}
            >
              {t.change}
            </button>
          </>
        )}
      </div>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={t.title} closeLabel={t.close}>
        <ChosenForm
          t={t}
          locale={locale}
          contacts={chosen.contacts}
          onDone={(text) => {
            setSaved(text === undefined ? undefined : { of: chosen.contacts, text });
            setOpen(false);
            // Nobody is left to change where they went into the trash.
            requestAnimationFrame(() => {
              if (document.activeElement === document.body) bar.current?.focus();
            });
          }}
        />
      </Dialog>
    </section>
  );
}
