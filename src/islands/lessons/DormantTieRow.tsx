import { rememberedOf, type DormantTie } from '../../domain/dormant.ts';
import { fill, formatDay, formatList } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { contactPath } from '../../i18n/paths.ts';
import { patchContact } from '../../stores/contacts.ts';
import { WriteButton } from '../messages/WriteButton.tsx';
import { shownName } from '../ui/shown-name.ts';

interface Props {
  t: ToolsMessages['dormantTies'];
  locale: Locale;
  tie: DormantTie;
  settle: (act: Promise<boolean>) => Promise<boolean>;
  onSent: () => void;
}

/** Someone who was close: since when it is silent, what there is to begin from, and the note. */
export function DormantTieRow({ t, locale, tie, settle, onSent }: Props) {
  const { contact, lastOn } = tie;
  const name = shownName(contact.name, locale, true);
  const memory = rememberedOf(contact);
  const facts = [
    fill(t.last, { month: formatDay(locale, lastOn, 'month') }),
    memory &&
      fill(t[memory.way], {
        kind: memory.note ?? t.exchangeKinds[memory.kind],
        month: formatDay(locale, memory.day, 'month'),
      }),
    contact.topics.length > 0 && fill(t.knows, { topics: formatList(locale, contact.topics) }),
  ];
  return (
    <li class="row">
      <div>
        <a href={contactPath(locale, contact.id)}>{name}</a>
        {facts.map(
          (fact) =>
            fact && (
              <p key={fact} class="note">
                {fact}
              </p>
            ),
        )}
      </div>
      <div class="acts">
        <WriteButton
          label={t.writeShort}
          named={fill(t.write, { name })}
          locale={locale}
          contactId={contact.id}
          wish={{ kind: 'reopen' }}
          look="quiet small"
          onSent={onSent}
        />
        <button
          type="button"
          class="text-button"
          aria-label={fill(t.rest, { name })}
          onClick={() => void settle(patchContact(contact.id, { resting: true }))}
        >
          {t.restShort}
        </button>
      </div>
    </li>
  );
}
