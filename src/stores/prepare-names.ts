import type { Contact } from '../domain/contact.ts';
import { prepareChoice } from '../domain/person-choice.ts';
import { inPortions } from './in-portions.ts';

/** Prepares the names that a person picker looks through, in portions; gives what stops it. */
export function prepareNames(contacts: readonly Contact[]): () => void {
  return inPortions(contacts, prepareChoice);
}
