import type { NearRung } from '../../domain/ladder.ts';
import type { NextRung } from '../../domain/rung.ts';
import { fill, formatList, plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { contactPath } from '../../i18n/paths.ts';
import { shownName } from '../ui/shown-name.ts';

interface Props {
  t: ToolsMessages['depthLadder'];
  locale: Locale;
  near: readonly NearRung[];
}

/** Up to three people, and what their next rung needs. */
export function LadderNear({ t, locale, near }: Props) {
  const needs = ({ missing, days = 0 }: NextRung) =>
    missing.map((need) => {
      const words = t.needs[need];
      return typeof words === 'string' ? words : plural(locale, words, days);
    });
  return (
    <section aria-labelledby="near">
      <h4 id="near">{t.near}</h4>
      {near.length === 0 && <p class="note">{t.nearNone}</p>}
      <ul class="rows" role="list">
        {near.map(({ contact, next }) => (
          <li key={contact.id}>
            <a href={contactPath(locale, contact.id)}>{shownName(contact.name, locale, true)}</a>
            <p>
              {fill(t.nearLine, {
                rung: t.rungs[next.rung],
                needs: formatList(locale, needs(next)),
              })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
