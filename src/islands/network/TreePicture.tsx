import { useMemo } from 'preact/hooks';
import { introductionTree, treeRows } from '../../domain/introduction-tree.ts';
import { fill, plural } from '../../i18n/format.ts';
import { pagePath } from '../../i18n/paths.ts';
import { Picture } from '../progress/Picture.tsx';
import { AlonePeople } from './AlonePeople.tsx';
import { Branches } from './Branches.tsx';
import { CordsFigure } from './CordsFigure.tsx';
import { namesOf, type NetworkKit } from './network-kit.ts';
import { branchesOf, rowFacts } from './tree-words.ts';

interface Props {
  kit: NetworkKit;
}

/** A picture of more lines is no picture; the rest is in the list of people. */
const MOST_ROWS = 200;

/** Who opened which door: the cords of introductions, and the same as a list. */
export function TreePicture({ kit }: Props) {
  const { t, locale, contacts, introductions } = kit;
  const tree = useMemo(() => introductionTree(contacts, introductions), [contacts, introductions]);
  const rows = useMemo(() => treeRows(tree, MOST_ROWS), [tree]);
  const facts = useMemo(() => rows.map((row) => rowFacts(kit, row)), [kit, rows]);
  const left = contacts.length - tree.alone.length - rows.length;
  return (
    <Picture id="tree" isWide={true} title={t.tree.title} sentence={sentence()} tableLabel={t.list}>
      {rows.length > 0 && (
        <>
          <CordsFigure kit={kit} rows={rows} facts={facts} />
          <details>
            <summary>{t.list}</summary>
            <Branches kit={kit} branches={branchesOf(rows, facts)} />
          </details>
          {left > 0 && (
            <p>
              {plural(locale, t.tree.left, left)}{' '}
              <a href={pagePath(locale, 'contacts')}>{t.tree.leftLink}</a>
            </p>
          )}
          <AlonePeople kit={kit} people={tree.alone} />
        </>
      )}
    </Picture>
  );

  function sentence(): string {
    if (rows.length === 0) return t.tree.none;
    if (!tree.doors) return t.tree.noDoors;
    return fill(t.tree.doors, { names: namesOf(kit, tree.doors.people) });
  }
}
