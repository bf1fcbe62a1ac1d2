import { SETTINGS, type Contact } from '../../domain/contact.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { patchContact } from '../../stores/contacts.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { shownName } from '../ui/shown-name.ts';
import { useSettle } from '../ui/use-settle.ts';

interface Props {
  t: ToolsMessages['networkMix'];
  locale: Locale;
  contacts: readonly Contact[];
}

/** As many as one likes to place at a sitting; the next ones follow. */
const AT_ONCE = 5;

/** People whose setting is not noted yet, a few at a time. */
export function UnsetPeople({ t, locale, contacts }: Props) {
  const { part, settle } = useSettle<HTMLDivElement>();
  const unset = contacts.filter(({ setting }) => setting === undefined).slice(0, AT_ONCE);
  const options = [
    { value: '', label: t.notChosen },
    ...SETTINGS.map((setting) => ({ value: setting, label: t.settings[setting] })),
  ];
  const place = ({ id }: Contact, value: string) => {
    const setting = SETTINGS.find((item) => item === value);
    if (setting) void settle(patchContact(id, { setting }));
  };
  return (
    <div class="stack" ref={part} tabIndex={-1}>
      {unset.length > 0 && (
        <>
          <h4>{t.unset}</h4>
          <p class="hint">{t.unsetText}</p>
          <div class="fields">
            {unset.map((contact) => (
              <SelectField
                key={contact.id}
                label={shownName(contact.name, locale, true)}
                value=""
                options={options}
                onChange={(value) => place(contact, value)}
              />
            ))}
          </div>
        </>
      )}
    </div>
  );
}
