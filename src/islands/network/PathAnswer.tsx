import type { Acquaintance, Aim, Reach } from '../../domain/path.ts';
import { ALL_PEOPLE } from '../../domain/people-view.ts';
import { fill, formatRelativeDays, plural } from '../../i18n/format.ts';
import type { SeatHomeMessages } from '../../i18n/messages/tools.ts';
import { contactPath, pagePath } from '../../i18n/paths.ts';
import { viewToHash } from '../../stores/people-address.ts';
import { nameOf } from '../ui/shown-name.ts';
import { namesOf, type NetworkKit } from './network-kit.ts';
import { PathChain } from './PathChain.tsx';
import { PathSeat } from './PathSeat.tsx';

interface Props {
  kit: NetworkKit;
  home: SeatHomeMessages;
  aim: Aim;
  found: Reach;
}

/** Whom to ask first is enough; the others are in the list of people. */
const MOST_DIRECT = 6;

/** Who is known there, the way through others, and what would help where there is neither. */
export function PathAnswer({ kit, home, aim, found: { direct, noted, path } }: Props) {
  const { t, terms, locale } = kit;
  const others = direct.length - MOST_DIRECT;
  return (
    <div class="stack">
      {direct.length > 0 && (
        <ul class="rows" role="list">
          {direct.slice(0, MOST_DIRECT).map((known) => (
            <li key={known.contact.id}>
              <a href={contactPath(locale, known.contact.id)}>{nameOf(kit, known.contact)}</a>{' '}
              <span class="note">{factsOf(known)}</span>
            </li>
          ))}
          {others > 0 && (
            <li>
              <a href={listHref()}>{plural(locale, t.path.others, others)}</a>
            </li>
          )}
        </ul>
      )}
      {path && <PathChain kit={kit} path={path} />}
      {noted.length > 0 && !path && <p>{fill(t.path.noted, { names: namesOf(kit, noted) })}</p>}
      {direct.length === 0 && !path && <PathSeat kit={kit} home={home} words={aim.words} />}
    </div>
  );

  function listHref(): string {
    const view = aim.setting ? { setting: aim.setting } : { query: aim.words };
    return `${pagePath(locale, 'contacts')}#${viewToHash({ ...ALL_PEOPLE, ...view })}`;
  }

  function factsOf({ rung, warmth }: Acquaintance): string {
    const { state, days } = warmth;
    const tie = fill(t.path.directLine, { rung: terms.rungs[rung], warmth: terms.warmth[state] });
    if (days === undefined) return tie;
    const when = formatRelativeDays(locale, -days);
    return `${tie} · ${fill(t.path.lastTouch, { when })}`;
  }
}
