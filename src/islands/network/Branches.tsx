import { contactPath } from '../../i18n/paths.ts';
import type { NetworkKit } from './network-kit.ts';
import type { Branch } from './tree-words.ts';

interface Props {
  kit: NetworkKit;
  branches: readonly Branch[];
}

/**
 * The tree as lists inside lists. Plain ones rather than a tree widget: each line is a link and some
 * words, which every screen reader and every phone reads as they are; the drawn cords have the arrow
 * keys.
 */
export function Branches({ kit, branches }: Props) {
  return (
    <ul class="branches">
      {branches.map(({ id, name, about, branches: further }) => (
        <li key={id}>
          <a href={contactPath(kit.locale, id)}>{name}</a> <span class="note">{about}</span>
          {further.length > 0 && <Branches kit={kit} branches={further} />}
        </li>
      ))}
    </ul>
  );
}
