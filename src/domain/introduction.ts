import { compare } from './compare.ts';
import type { Contact } from './contact.ts';
import type { Day } from './day.ts';
import type { RecordBase, Stamp } from './record.ts';
import { newRecord, present } from './record.ts';

/** An introduction the visitor made: who to whom, both asked first, what came of it. */
export interface Introduction extends RecordBase {
  /** The two people, by contact id. */
  between: [string, string];
  purpose?: string;
  askedFirstOn?: Day;
  askedSecondOn?: Day;
  introducedOn?: Day;
  outcome?: string;
  thankedOn?: Day;
}

/** The days of an introduction's steps, in their order: both are asked before they are introduced. */
export const INTRODUCTION_STEPS = [
  'askedFirstOn',
  'askedSecondOn',
  'introducedOn',
  'thankedOn',
] as const;
export type IntroductionStep = (typeof INTRODUCTION_STEPS)[number];

export type IntroductionInput = Pick<Introduction, 'between' | 'purpose'>;

/** Builds an introduction that is thought of; nobody has been asked yet. */
export function newIntroduction(input: IntroductionInput, stamp: Stamp): Introduction {
  return { ...newRecord(stamp), ...input };
}

/** Lists the introductions that have a person in them, the latest first. */
export function introductionsOf(
  introductions: readonly Introduction[],
  contactId: string,
): Introduction[] {
  return present(introductions)
    .filter(({ between }) => between.includes(contactId))
    .sort(latestFirst);
}

/** Lists the introductions that were begun and not yet thanked for, the latest first. */
export function openIntroductions(introductions: readonly Introduction[]): Introduction[] {
  return present(introductions)
    .filter(({ thankedOn }) => thankedOn === undefined)
    .sort(latestFirst);
}

/** Lists the people whose introducer was never thanked, whoever was met last first. */
export function unthankedIntroducers(contacts: readonly Contact[]): Contact[] {
  return contacts
    .filter(({ introducedBy }) => introducedBy && introducedBy.thankedOn === undefined)
    .sort(
      (a, b) =>
        compare(b.introducedBy?.day ?? '', a.introducedBy?.day ?? '') || compare(a.id, b.id),
    );
}

function latestFirst(a: Introduction, b: Introduction): number {
  return compare(b.createdAt, a.createdAt) || compare(a.id, b.id);
}
