import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { fill, plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PeopleOutMessages } from '../../i18n/messages/people-out.ts';
import { pagePath } from '../../i18n/paths.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $contacts } from '../../stores/contacts.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { saveFile } from '../ui/save-file.ts';

interface Props {
  t: PeopleOutMessages;
  locale: Locale;
}

const FORMATS = ['3.0', '4.0', 'google'] as const;

/** The way in for people of other programs, and the way out for those of the log. */
export function PeopleFilesSection({ t, locale }: Props) {
  const contacts = itemsOf(useStore($contacts, { ssr: 'initial' }));
  const [format, setFormat] = useState<(typeof FORMATS)[number]>('3.0');
  const [isPrivate, setPrivate] = useState(false);
  const [said, setSaid] = useState('');

  const save = async () => {
    const { peopleFile } = await import('../../stores/cards.ts');
    const { name, text, type } = peopleFile(contacts, { locale, format, isPrivate });
    saveFile(name, text, type);
    setSaid(fill(plural(locale, t.saved, contacts.length), { name }));
  };
  return (
    <section class="sheet stack" aria-labelledby="people-files">
      <h2 id="people-files">{t.title}</h2>
      <p>{t.inLead}</p>
      <p>
        <a class="button quiet" href={pagePath(locale, 'import')}>
          {t.in}
        </a>
      </p>
      {contacts.length > 0 && (
        <>
          <p>{t.lead}</p>
          <SelectField
            label={t.format}
            value={format}
            options={FORMATS.map((value) => ({ value, label: t.formats[value] }))}
            onChange={(value) => setFormat(FORMATS.find((each) => each === value) ?? '3.0')}
          />
          <label class="choice">
            <input
              type="checkbox"
              checked={isPrivate}
              aria-describedby="private-hint"
              onChange={(event) => setPrivate(event.currentTarget.checked)}
            />
            {t.isPrivate}
          </label>
          <p class="hint" id="private-hint">
            {t.privateHint}
            {format === 'google' && ` ${t.googleHint}`}
          </p>
          <p>
            <button type="button" class="button quiet" onClick={() => void save()}>
              {t.save}
            </button>
          </p>
          <p role="status">{said}</p>
        </>
      )}
    </section>
  );
}
