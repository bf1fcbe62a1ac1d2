import type { PersonName } from './contact.ts';
import { fold } from './fold.ts';
import { dailyKanji } from './kanji-form.ts';
import { parseName, withoutHonorific } from './name.ts';
import { foldRomaji, romajiOf } from './romaji.ts';

/** A name, or a part of one, for comparing; `spoken` is empty where no letter or reading says how. */
interface PartKey {
  written: string;
  spoken: string;
  script: 'kanji' | 'kana' | 'mixed' | 'other';
}

/** A person's name for comparing: width, kana, case, accents and old letter forms are folded. */
export interface NameKeys {
  whole: PartKey;
  family: PartKey | undefined;
  given: PartKey | undefined;
  /** The whole name, family or given name first. */
  written: readonly string[];
  spoken: readonly string[];
  /** What one may be called: the nickname, the given name, a name of one word. */
  calls: readonly string[];
  /** Those of them that stand for the whole person: the nickname, a name of one word. */
  short: readonly string[];
  /** A name of one word, such as 佐藤 or Megumi, says less than a whole one. */
  isShort: boolean;
}

/** Letters from which one word is a whole name: 佐藤 is none, 佐藤恵 and さとうめぐみ are. */
const WHOLE_FROM: Readonly<Record<PartKey['script'], number>> = {
  kanji: 3,
  mixed: 4,
  kana: 5,
  other: Number.POSITIVE_INFINITY,
};

const KANJI = /^\p{sc=Han}+$/u;
const KANA = /^[\p{sc=Hira}ー]+$/u;
const EAST = /[\p{sc=Han}\p{sc=Hira}]/u;
const LATIN = /^[\p{sc=Latin}\p{P}]+$/u;
const MARKS = /[・.,=’'-]/gu;

/** Prepares a name for comparing. */
export function nameKeys(asWritten: PersonName): NameKeys {
  const name = inParts(asWritten);
  const [family] = partKeys(name.family, name.familyReading);
  const [given] = partKeys(name.given, name.givenReading);
  const single = partKeys(name.single, name.singleReading);
  const parts = [family, given].filter((part) => part !== undefined);
  const [first = []] = [parts, single].filter(({ length }) => length > 0);
  const whole = joined(first);
  const middle = partKeys(name.middle, undefined);
  const forms = [parts, single, family && given ? [family, ...middle, given] : []];
  const orders = forms.flatMap((form) => [joined(form), joined([...form].reverse())]);
  const isShort =
    first.length === 1 && (parts.length === 1 || whole.written.length < WHOLE_FROM[whole.script]);
  const nickname = partKeys(withoutHonorific(name.nickname?.trim() ?? ''), undefined);
  const short = [...nickname, ...(isShort && !family ? [whole] : [])].flatMap(bothKeys);
  return {
    whole,
    family,
    given,
    written: known(orders.map(({ written }) => written)),
    spoken: known(orders.map(({ spoken }) => spoken)),
    calls: known([...short, ...(given ? bothKeys(given) : [])]),
    short: known(short),
    isShort,
  };
}

function partKeys(text: string | undefined, reading: string | undefined): PartKey[] {
  const written = writtenKey(text ?? '');
  if (written === '') return [];
  return [{ written, spoken: spokenKey(reading || text || ''), script: scriptOf(written) }];
}

/** Takes a name in one field apart where it, and its reading, is written in two words. */
function inParts(name: PersonName): PersonName {
  const single = withoutHonorific(name.single?.trim() ?? '');
  const readings = name.singleReading?.trim().split(/\s+/) ?? ['', ''];
  const isWhole = Boolean(name.family || name.given) || readings.length !== 2;
  const parts = isWhole ? { single } : parseName(single, 'ja');
  if (parts.single !== undefined) return { ...name, single };
  const isFamilyFirst = single.startsWith(parts.family ?? '');
  const [familyReading = '', givenReading = ''] = isFamilyFirst ? readings : readings.reverse();
  const { nickname = '' } = name;
  return { ...parts, nickname, familyReading, givenReading };
}

function joined(parts: readonly PartKey[]): PartKey {
  const written = parts.map((part) => part.written).join('');
  const isSpoken = parts.every(({ spoken }) => spoken !== '');
  const spoken = isSpoken ? parts.map((part) => part.spoken).join('') : '';
  return { written, spoken, script: scriptOf(written) };
}

function writtenKey(text: string): string {
  const key = dailyKanji(fold(text)).replace(/\s+/g, '').replace(MARKS, '');
  // Only of Latin letters: the mark of が is no accent.
  return LATIN.test(key) ? key.normalize('NFD').replace(/\p{M}/gu, '') : key;
}

/** Gives how a text is spoken, in the spelling of `foldRomaji`; empty where it does not say. */
function spokenKey(text: string): string {
  const words = fold(text).replace(MARKS, ' ').split(/\s+/).filter(Boolean);
  if (words.every((word) => KANA.test(word))) return words.map(romajiOf).join('');
  return words.every((word) => LATIN.test(word)) ? words.map(foldRomaji).join('') : '';
}

function scriptOf(written: string): PartKey['script'] {
  if (KANJI.test(written)) return 'kanji';
  if (KANA.test(written)) return 'kana';
  return EAST.test(written) ? 'mixed' : 'other';
}

function bothKeys({ written, spoken }: PartKey): string[] {
  return [written, spoken];
}

function known(keys: readonly string[]): string[] {
  return [...new Set(keys)].filter((key) => key !== '');
}
