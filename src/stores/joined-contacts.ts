import type { Contact } from '../domain/contact.ts';
import {
  partContacts,
  partEntries,
  partLesson,
  type JoinedPair,
} from '../domain/joined-contact.ts';
import { withFields } from '../domain/record.ts';
import { keyOf, kindOf, type AnyRecord, type Key, type Kind } from '../domain/records.ts';
import type { Current } from '../storage/data-set.ts';
import { StorageProblem } from '../storage/problem.ts';
import { restoreRecord, storedRecord, touched } from './change.ts';
import { commit } from './commit.ts';

/** Takes a record out of the trash; a person who was joined becomes one of their own again. */
export function putBack(kind: Kind, record: AnyRecord): Promise<boolean> {
  const isJoined = 'mergedInto' in record && record.mergedInto !== undefined;
  return isJoined ? partContact(record.id) : restoreRecord(kind, record.id);
}

/** Their entries and promises come back with them, so that no history stands twice. */
function partContact(id: string): Promise<boolean> {
  return commit({
    name: 'contact-parted',
    undoable: true,
    keys: [keyOf('contact', id)],
    kinds: ['contact', 'lesson'],
    reducer: (current) => {
      const joined = storedRecord(current, 'contact', id);
      if (!joined) throw new StorageProblem('gone', id);
      const kept = joined.mergedInto && storedRecord(current, 'contact', joined.mergedInto);
      return kept ? parted(current, { joined, kept }) : [[keyOf('contact', id), alone(joined)]];
    },
  });
}

/** The one they were joined into is erased: there is nothing to move back. */
function alone(joined: Contact): Contact {
  const patch = { mergedInto: undefined, deletedAt: undefined };
  return touched(joined, withFields<Contact>(joined, patch));
}

function parted(current: Current, pair: JoinedPair): [Key, AnyRecord][] {
  const changes = new Map<Key, AnyRecord>();
  for (const [key, { id }] of current) {
    const before = storedRecord(current, kindOf(key) === 'lesson' ? 'lesson' : 'contact', id);
    if (!before) continue;
    const after = 'answers' in before ? partLesson(before, pair) : partEntries(before, pair);
    if (after !== before) changes.set(key, touched(before, after));
  }
  for (const after of Object.values(partContacts(pair))) {
    const key = keyOf('contact', after.id);
    changes.set(key, touched(after.id === pair.kept.id ? pair.kept : pair.joined, after));
  }
  return [...changes];
}
