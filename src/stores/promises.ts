import { newPromise, type ContactPromiseInput } from '../domain/contact.ts';
import type { Day } from '../domain/day.ts';
import { changeRecord } from './change.ts';
import { newId, now } from './today.ts';

/** Adds a promise, mine or theirs. */
export function addPromise(contactId: string, input: ContactPromiseInput): Promise<boolean> {
  const promise = newPromise(input, { id: newId(), now: now() });
  return changeRecord(
    { kind: 'contact', id: contactId },
    (contact) => ({ ...contact, promises: [...contact.promises, promise] }),
    { name: 'promise-added', draft: input, undoable: true },
  );
}

/** Marks a promise as kept on a day, or as open again. */
export function keepPromise(contactId: string, promiseId: string, doneOn?: Day): Promise<boolean> {
  return changeRecord(
    { kind: 'contact', id: contactId },
    (contact) => ({
      ...contact,
      promises: contact.promises.map((promise) => {
        if (promise.id !== promiseId) return promise;
        const next = { ...promise, updatedAt: now() };
        if (doneOn) next.doneOn = doneOn;
        else delete next.doneOn;
        return next;
      }),
    }),
    { name: doneOn ? 'promise-kept' : 'promise-reopened', undoable: true },
  );
}

/** Takes a promise out. */
export function deletePromise(contactId: string, promiseId: string): Promise<boolean> {
  return changeRecord(
    { kind: 'contact', id: contactId },
    (contact) => ({
      ...contact,
      promises: contact.promises.filter(({ id }) => id !== promiseId),
    }),
    { name: 'promise-deleted', undoable: true },
  );
}
