import type { Contact } from '../domain/contact.ts';
import type { NameLocale } from '../domain/name.ts';
import { writeGoogleCsv } from '../formats/csv/google-csv.ts';
import { writeVcards } from '../formats/vcard/write.ts';
import { readToday } from './today.ts';

/** A file for the visitor to keep. */
export interface PeopleFile {
  name: string;
  text: string;
  type: string;
}

/** For whom a file is; a private one holds notes and history too. */
export interface PeopleFileChoices {
  locale: NameLocale;
  format: '3.0' | '4.0' | 'google';
  isPrivate: boolean;
}

/** Writes people as vCards or as Google's table, for another program or to be handed on. */
export function peopleFile(
  contacts: readonly Contact[],
  { locale, format, isPrivate }: PeopleFileChoices,
): PeopleFile {
  const name = `enishi-${readToday()}`;
  if (format === 'google') {
    const text = writeGoogleCsv(contacts, { isPrivate });
    return { name: `${name}.csv`, text, type: 'text/csv' };
  }
  const text = writeVcards(contacts, { locale, version: format, isPrivate });
  return { name: `${name}.vcf`, text, type: 'text/vcard' };
}
