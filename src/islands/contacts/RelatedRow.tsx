import type { Contact } from '../../domain/contact.ts';
import type { Tie } from '../../domain/relation.ts';
import { fill, formatDay } from '../../i18n/format.ts';
import type { RelationsMessages } from '../../i18n/messages/relations.ts';
import { contactPath } from '../../i18n/paths.ts';
import { unrelate } from '../../stores/relations.ts';
import { shownName } from '../ui/shown-name.ts';
import type { PersonKit } from './person-kit.ts';

interface Props {
  t: RelationsMessages;
  kit: Pick<PersonKit, 'contact' | 'locale'>;
  other: Contact;
  ties: readonly Tie[];
  settle: (act: Promise<boolean>) => Promise<boolean>;
}

/** Someone this person is tied to, and what the records say of it. */
export function RelatedRow({ t, kit, other, ties, settle }: Props) {
  const { contact, locale } = kit;
  const name = shownName(other.name, locale, true);
  const own = shownName(contact.name, locale, true);
  return (
    <li class="row">
      <span>
        <a href={contactPath(locale, other.id)}>{name}</a>
        <br />
        <span class="note">{ties.map(factOf).join(t.joint)}</span>
      </span>
      {ties.some(({ kind }) => kind === 'related') && (
        <button
          type="button"
          class="text-button"
          aria-label={fill(t.removeLabel, { name })}
          onClick={() => void settle(unrelate(contact.id, other.id))}
        >
          {t.remove}
        </button>
      )}
    </li>
  );

  function factOf(tie: Tie): string {
    const month = 'day' in tie && tie.day ? formatDay(locale, tie.day, 'month') : undefined;
    const dated = (fact: string) => (month ? fill(t.inMonth, { fact, month }) : fact);
    switch (tie.kind) {
      case 'introduced':
        return dated(tie.by === other.id ? t.introducedYou : fill(t.broughtBy, { name: own }));
      case 'matched':
        return dated(t.matched);
      case 'related':
        return tie.how ?? t.related;
      case 'together': {
        const fact = fill(t.together, { n: tie.times });
        return month ? fill(t.lastMonth, { fact, month }) : fact;
      }
    }
  }
}
