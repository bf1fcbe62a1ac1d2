import type { Contact } from '../domain/contact.ts';
import type { NameLocale } from '../domain/name.ts';
import { writeVcards } from '../formats/vcard.ts';
import { readToday } from './today.ts';

/** A file for the visitor to keep. */
export interface CardFile {
  name: string;
  text: string;
  type: string;
}

/** Writes people as vCards, which may be handed on: who they are and how to reach them, nothing else. */
export function cardFile(contacts: readonly Contact[], locale: NameLocale): CardFile {
  return {
    name: `enishi-${readToday()}.vcf`,
    text: writeVcards(contacts, locale),
    type: 'text/vcard',
  };
}
