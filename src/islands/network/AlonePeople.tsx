import type { Contact } from '../../domain/contact.ts';
import { plural } from '../../i18n/format.ts';
import { contactPath, pagePath } from '../../i18n/paths.ts';
import { nameOf } from '../ui/shown-name.ts';
import type { NetworkKit } from './network-kit.ts';

interface Props {
  kit: NetworkKit;
  people: readonly Contact[];
}

const MOST = 60;

/** The people without a cord: met by oneself, and nobody came through them so far. */
export function AlonePeople({ kit, people }: Props) {
  const { t, locale } = kit;
  if (people.length === 0) return null;
  return (
    <details>
      <summary>{plural(locale, t.tree.alone, people.length)}</summary>
      <ul class="alone" role="list">
        {people.slice(0, MOST).map((contact) => (
          <li key={contact.id}>
            <a href={contactPath(locale, contact.id)}>{nameOf(kit, contact)}</a>
          </li>
        ))}
        {people.length > MOST && (
          <li>
            <a href={pagePath(locale, 'contacts')}>{t.tree.leftLink}</a>
          </li>
        )}
      </ul>
    </details>
  );
}
