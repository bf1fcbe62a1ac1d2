import type { TreeRow } from '../../domain/introduction-tree.ts';
import { fill, formatDay, plural } from '../../i18n/format.ts';
import { nameOf } from '../ui/shown-name.ts';
import type { NetworkKit } from './network-kit.ts';

/** What a line of the tree says: the name, what is known, and the same as short as a picture needs. */
export interface RowFacts {
  id: string;
  name: string;
  about: string;
  short: string;
}

/** A line with those that hang on it. */
export interface Branch extends RowFacts {
  branches: Branch[];
}

/** Writes when and how the door opened, whom it led to, and whom the visitor introduced in turn. */
export function rowFacts(kit: NetworkKit, { node, depth }: TreeRow): RowFacts {
  const { t, locale } = kit;
  const { contact, day, through, matched } = node;
  const month = (date: string) => formatDay(locale, date, 'month');
  const opened = depth === 0 ? t.tree.metOn : t.tree.broughtOn;
  const when = day && month(day);
  const introduced = matched.map((match) =>
    fill(t.tree.matched, { name: nameOf(kit, match.contact), month: month(match.day) }),
  );
  const join = (facts: readonly (string | false | undefined)[]) =>
    [...facts, ...introduced].filter(Boolean).join(t.tree.joint);
  return {
    id: contact.id,
    name: nameOf(kit, contact),
    about: join([
      when && fill(opened, { month: when }),
      through > 0 && plural(locale, t.tree.through, through),
    ]),
    short: join([when, through > 0 && fill(t.tree.short, { n: through })]),
  };
}

/** Hangs the lines on one another as the rows say. */
export function branchesOf(rows: readonly TreeRow[], facts: readonly RowFacts[]): Branch[] {
  const branches = facts.map((fact): Branch => ({ ...fact, branches: [] }));
  const roots: Branch[] = [];
  for (const [at, { parent }] of rows.entries()) {
    const branch = branches[at];
    if (branch) (branches[parent]?.branches ?? roots).push(branch);
  }
  return roots;
}
