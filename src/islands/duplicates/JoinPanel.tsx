import { useEffect, useRef, useState } from 'preact/hooks';
import type { LeftOver } from '../../domain/contact-leftover.ts';
import { mergedContact } from '../../domain/contact-merge.ts';
import { mergeConflicts, type MergeChoices, type MergePair } from '../../domain/merge-choice.ts';
import { fill } from '../../i18n/format.ts';
import { mergeContacts, tellApart, type PairIds } from '../../stores/duplicates.ts';
import { useOnePress } from '../ui/use-one-press.ts';
import { beforeWords } from './before-words.ts';
import { ConflictFields } from './ConflictFields.tsx';
import { namesOf, type DuplicatesKit } from './duplicates-kit.ts';
import { SharedFields } from './SharedFields.tsx';
import { MergedFacts } from './MergedFacts.tsx';
import { PairPeople } from './PairPeople.tsx';

interface Props {
  kit: DuplicatesKit;
  pair: MergePair;
  onJoined: (ids: PairIds) => void;
  onClose: () => void;
}

/** Two records side by side, a choice where they differ, and what comes out. */
export function JoinPanel({ kit, pair, onJoined, onClose }: Props) {
  const { t } = kit;
  const [choices, setChoices] = useState<MergeChoices>({});
  const [isJoining, setJoining] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const conflicts = mergeConflicts(pair).map(({ field, side }) => ({
    field,
    side: choices[field] ?? side,
  }));
  const taken = Object.fromEntries(conflicts.map(({ field, side }) => [field, side]));
  const words = (leftOver: LeftOver) => beforeWords(kit, leftOver);
  const ids = { left: pair.left.id, right: pair.right.id };
  // Among thousands of people it takes a moment; a second press is no second act.
  const once = useOnePress();
  const merge = () => {
    setJoining(true);
    return mergeContacts(ids, taken, words).finally(() => setJoining(false));
  };
  const join = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!(await once(merge))) return;
    onJoined(ids);
    onClose();
  };
  const part = async () => {
    if (await once(() => tellApart(ids))) onClose();
  };
  return (
    <form class="stack wide" onSubmit={(event) => void join(event)}>
      <div class="tight">
        <h2 ref={heading} tabIndex={-1}>
          {fill(t.join, { names: namesOf(kit, pair) })}
        </h2>
        <p>{t.joinLead}</p>
      </div>
      <PairPeople kit={kit} pair={pair} />
      {conflicts.length > 0 && (
        <ConflictFields
          kit={kit}
          pair={pair}
          conflicts={conflicts}
          onChoose={(field, side) => setChoices((latest) => ({ ...latest, [field]: side }))}
        />
      )}
      <SharedFields kit={kit} pair={pair} without={conflicts.map(({ field }) => field)} />
      <MergedFacts kit={kit} contact={mergedContact(pair, taken, words)} />
      <div class="acts">
        <button type="submit" class="button">
          {isJoining ? t.joining : t.joinThese}
        </button>
        <button type="button" class="button quiet" onClick={() => void part()}>
          {t.apart}
        </button>
        <button type="button" class="text-button" onClick={onClose}>
          {t.toList}
        </button>
      </div>
    </form>
  );
}
