import type { Path, Reach } from '../../domain/path.ts';
import { fill } from '../../i18n/format.ts';
import { nameOf } from '../ui/shown-name.ts';
import { namesOf, type NetworkKit } from './network-kit.ts';

/** Says in a sentence or two who is known, who leads there, or that nobody does. */
export function reachSentence(kit: NetworkKit, { direct, path }: Reach, words: string): string {
  const { t } = kit;
  if (direct.length === 0) return path ? wayOf(kit, path) : fill(t.path.none, { words });
  if (!path) return t.path.direct;
  const deeper = fill(t.path.deeper, pathNames(kit, path));
  return fill(t.path.both, { direct: t.path.direct, deeper });
}

function wayOf(kit: NetworkKit, path: Path): string {
  const { oneStep, moreSteps } = kit.t.path;
  return fill(path.steps.length > 1 ? moreSteps : oneStep, pathNames(kit, path));
}

function pathNames(kit: NetworkKit, { first, steps }: Path) {
  const people = steps.map(({ contact }) => contact);
  const last = people.at(-1);
  return {
    first: nameOf(kit, first.contact),
    between: namesOf(kit, people.slice(0, -1)),
    last: last ? nameOf(kit, last) : '',
  };
}
