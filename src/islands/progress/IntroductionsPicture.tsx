import { useMemo } from 'preact/hooks';
import type { Contact } from '../../domain/contact.ts';
import { introducersIn, introductionTree } from '../../domain/introduction-tree.ts';
import { fill, formatList } from '../../i18n/format.ts';
import { contactPath, pagePath } from '../../i18n/paths.ts';
import { nameOf } from '../ui/shown-name.ts';
import { Picture } from './Picture.tsx';
import type { YearKit } from './year-kit.ts';

interface Props {
  kit: YearKit;
}

const MOST_NAMES = 3;
const MOST_ROWS = 6;

/** Who opened doors, and which introductions the visitor made; names, and no total. */
export function IntroductionsPicture({ kit }: Props) {
  const { t, locale, contacts, introductions } = kit;
  const tree = useMemo(() => introductionTree(contacts, introductions), [contacts, introductions]);
  const { doors } = tree;
  const rows = useMemo(() => introducersIn(tree), [tree]);
  const names = (people: readonly Contact[]) =>
    formatList(
      locale,
      people.slice(0, MOST_NAMES).map((contact) => nameOf(kit, contact)),
    );
  const pairs = introductions.flatMap(({ between, introducedOn }) => {
    const [one, other] = between.map((id) => contacts.find((contact) => contact.id === id));
    if (!introducedOn || !one || !other) return [];
    return [fill(t.introductions.pair, { one: nameOf(kit, one), other: nameOf(kit, other) })];
  });
  if (rows.length === 0) return null;
  const shown = rows
    .slice(0, MOST_ROWS)
    .map(({ by, brought }) => ({ by, brought: brought.slice(0, MOST_NAMES) }));
  return (
    <Picture
      id="introductions"
      title={t.introductions.title}
      sentence={
        doors
          ? fill(t.introductions.doors, { names: names(doors.people) })
          : fill(t.introductions.some, { names: names(rows.map(({ by }) => by)) })
      }
      tableLabel={t.table}
      table={{
        head: [t.introductions.by, t.introductions.who],
        rows: rows.map(({ by, brought }) => ({
          key: by.id,
          cells: [
            nameOf(kit, by),
            formatList(
              locale,
              brought.map((contact) => nameOf(kit, contact)),
            ),
          ],
        })),
      }}
    >
      <ul class="rows" role="list">
        {shown.map(({ by, brought }) => (
          <li key={by.id}>
            <span class="note">{fill(t.introductions.through, { name: nameOf(kit, by) })}</span>{' '}
            {brought.map((contact, index) => (
              <span key={contact.id}>
                <a href={contactPath(locale, contact.id)}>{nameOf(kit, contact)}</a>
                {index < brought.length - 1 && '\u00a0· '}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {pairs.length > 0 && (
        <p>{fill(t.introductions.made, { pairs: formatList(locale, pairs) })}</p>
      )}
      <p>
        <a href={pagePath(locale, 'network')}>{t.introductions.link}</a>
      </p>
    </Picture>
  );
}
