import type { ExchangeKind } from '../domain/contact.ts';
import type { MessageWish } from '../domain/message.ts';
import { keyOf, type AnyRecord, type Key } from '../domain/records.ts';
import { currentRecord, touched } from './change.ts';
import { commit } from './commit.ts';
import { withLoggedEntry } from './interactions.ts';
import { $today, newId, now } from './today.ts';

/** What a letter of a kind gives, as the log counts it. */
const GAVE: Partial<Record<MessageWish['kind'], ExchangeKind>> = {
  thanks: 'thanks',
  outcome: 'feedback',
};

/**
 * Logs a letter that was sent, in one act: an entry with the person, and where it told what came of an
 * introduction, that it was told.
 */
export function logLetter(
  contactId: string,
  { kind, about }: MessageWish,
  note: string,
): Promise<boolean> {
  const stamp = { id: newId(), now: now() };
  const day = $today.get();
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
    keys: told ? [key, told] : [key],
    reducer(current) {
      const contact = currentRecord(current, 'contact', contactId);
      const changes: [Key, AnyRecord][] = contact
        ? [[key, withLoggedEntry(contact, entry, stamp)]]
        : [];
      const introduced = about ? currentRecord(current, 'contact', about) : undefined;
      if (told && introduced?.introducedBy) {
        const introducedBy = { ...introduced.introducedBy, outcomeToldOn: day };
        changes.push([told, touched(introduced, { ...introduced, introducedBy })]);
      }
      return changes;
    },
  });
}
