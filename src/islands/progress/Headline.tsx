import { useMemo } from 'preact/hooks';
import { addDays } from '../../domain/day.ts';
import { deepenings, deepest } from '../../domain/deepening.ts';
import { fill, formatList } from '../../i18n/format.ts';
import { shownName } from '../ui/shown-name.ts';
import type { ProgressKit } from './progress-kit.ts';

interface Props {
  kit: ProgressKit;
}

const YEAR = 365;
const MOST_NAMES = 3;

/** The one sentence of the page: with whom a tie deepened, by name and never by number. */
export function Headline({ kit: { t, locale, contacts, today } }: Props) {
  const found = useMemo(
    () => deepest(deepenings(contacts, addDays(today, -YEAR), today)),
    [contacts, today],
  );
  const [first] = found;
  return (
    <p class="headline">{first ? fill(t.headline[first.rung], { names: namesOf() }) : quiet()}</p>
  );

  function namesOf(): string {
    const names = found.slice(0, MOST_NAMES).flatMap(({ contactId }) => {
      const contact = contacts.find(({ id }) => id === contactId);
      return contact ? [shownName(contact.name, locale, true)] : [];
    });
    return formatList(locale, found.length > MOST_NAMES ? [...names, t.others] : names);
  }

  function quiet(): string {
    return contacts.some(({ interactions }) => interactions.length > 0)
      ? t.headline.none
      : t.headline.noLog;
  }
}
