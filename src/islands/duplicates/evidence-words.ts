import type { DuplicatePair } from '../../domain/duplicate.ts';
import { fill } from '../../i18n/format.ts';
import type { DuplicatesKit } from './duplicates-kit.ts';
import { birthdayWords } from './value-words.ts';

/** Says what two records have in common. */
export function evidenceWords({ t, locale }: DuplicatesKit, { evidence }: DuplicatePair): string[] {
  return evidence.map(({ kind, value = '' }) => {
    const isBirthday = kind === 'birthday' || kind === 'birthday-day';
    return fill(t.evidence[kind], { value: isBirthday ? birthdayWords(locale, value) : value });
  });
}

/** Says what tells two records apart. */
export function doubtWords({ t }: DuplicatesKit, { doubts }: DuplicatePair): string[] {
  return doubts.map(({ kind, value = '' }) => fill(t.doubts[kind], { value }));
}
