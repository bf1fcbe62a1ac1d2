import type { Contact } from '../domain/contact.ts';
import { prepareChoice } from '../domain/person-choice.ts';
import { inBackground, oneByOne } from './in-steps.ts';

/** Prepares the names that a person picker looks through, in the background; gives what stops it. */
export function prepareNames(contacts: readonly Contact[]): () => void {
  return inBackground(oneByOne(contacts, prepareChoice));
}
