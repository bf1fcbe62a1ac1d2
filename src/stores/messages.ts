import type { ExchangeKind } from '../domain/contact.ts';
import type { Introduction } from '../domain/introduction.ts';
import type { Day } from '../domain/day.ts';
import type { MessageWish } from '../domain/message.ts';
import { keyOf, type AnyRecord, type Key } from '../domain/records.ts';
import type { Current } from '../storage/data-set.ts';
import { StorageProblem } from '../storage/problem.ts';
import { currentRecord, touched } from './change.ts';
import { itemsOf } from './collections.ts';
import { commit } from './commit.ts';
import { withLoggedEntry } from './interactions.ts';
import { $introductions, introduce } from './introductions.ts';
import { $today, newId, now } from './today.ts';

/** What a letter of a kind gives, as the log counts it. */
const GAVE: Partial<Record<MessageWish['kind'], ExchangeKind>> = {
  thanks: 'thanks',
  outcome: 'feedback',
};

/**
 * Logs a letter that was sent, in one act: an entry with the person; where it told what came of an
 * introduction, that it was told; where it asked before one, that this side was asked; and where it
 * brings two together, that they are introduced.
 */
export function logLetter(
  contactId: string,
  { kind, about, introductionId }: MessageWish,
  note: string,
): Promise<boolean> {
  const stamp = { id: newId(), now: now() };
  const day = $today.get();
  const made = itemsOf($introductions.get()).find(({ id }) => id === introductionId);
  if (kind === 'introduce' && made) return introduce(made, day);
  const given = GAVE[kind];
  const entry = {
    day,
    kind: 'message' as const,
    note,
    ...(given && { gave: [{ kind: given }] }),
  };
  const key = keyOf('contact', contactId);
  const told = kind === 'outcome' && about ? keyOf('contact', about) : undefined;
  return commit({
    name: 'letter-logged',
    undoable: true,
    draft: { note },
    keys: [key, told, introductionId && keyOf('introduction', introductionId)].flatMap(
      (one) => one || [],
    ),
    reducer(current) {
      const contact = currentRecord(current, 'contact', contactId);
      // In the trash nobody looks for what is logged.
      if (!contact || contact.deletedAt !== undefined) throw new StorageProblem('gone', contactId);
      const changes: [Key, AnyRecord][] = [[key, withLoggedEntry(contact, entry, stamp)]];
      const introduced = about ? currentRecord(current, 'contact', about) : undefined;
      if (told && introduced?.introducedBy) {
        const introducedBy = { ...introduced.introducedBy, outcomeToldOn: day };
        changes.push([told, touched(introduced, { ...introduced, introducedBy })]);
      }
      return [...changes, ...askedIn(current, { introductionId, contactId, day })];
    },
  });
}

/** One side of an introduction, who was asked on a day. */
interface Asked {
  introductionId: string | undefined;
  contactId: string;
  day: Day;
}

function askedIn(current: Current, { introductionId, contactId, day }: Asked): [Key, AnyRecord][] {
  const before = introductionId && currentRecord(current, 'introduction', introductionId);
  if (!before) return [];
  const step = before.between[0] === contactId ? 'askedFirstOn' : 'askedSecondOn';
  const after: Introduction = { ...before, [step]: day };
  return [[keyOf('introduction', before.id), touched(before, after)]];
}
