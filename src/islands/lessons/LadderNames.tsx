import type { Contact } from '../../domain/contact.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { contactPath } from '../../i18n/paths.ts';
import { shownName } from '../ui/shown-name.ts';

interface Props {
  t: ToolsMessages['depthLadder'];
  locale: Locale;
  people: readonly Contact[];
}

/** Names that fit on a step; the others are one press away, and past that on their own page. */
const SHOWN = 8;
const MOST = 60;

/** The people on one step. */
export function LadderNames({ t, locale, people }: Props) {
  if (people.length === 0) return <p class="note">{t.nobody}</p>;
  const links = (some: readonly Contact[]) => (
    <ul class="names" role="list">
      {some.map(({ id, name }) => (
        <li key={id}>
          <a href={contactPath(locale, id)}>{shownName(name, locale, true)}</a>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {links(people.slice(0, SHOWN))}
      {people.length > SHOWN && (
        <details>
          <summary>{t.more}</summary>
          {links(people.slice(SHOWN, MOST))}
        </details>
      )}
    </>
  );
}
