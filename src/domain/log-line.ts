/**
 * One line about a contact, in English or Japanese or both. The script of the words decides, not the
 * page; the page's language only says which number of `11/12` is the month.
 *
 *     line     = clause { separator clause } [ "note:" rest ]
 *     clause   = frame | exchange | promise | names | day | anything else
 *     frame    = what it was, who was there, a day: "lunch with Sato yesterday", 「昨日 佐藤さんとランチ」
 *     exchange = what passed, and which way: "gave advice", "she helped me", 「紹介してもらった」
 *     promise  = what is to be done: "I'll send deck", "promised to call by Friday", 「資料を送ると約束」,
 *                or a verb that does not look back beside a day to come: "send deck next Tuesday"
 *
 * A line is read in three steps. Names that are sure (an honorific, a full name), then days, then names
 * by their place are written as one letter each (`line-text.ts`). The line is split into clauses, and
 * each is read for everything it can mean (`clause-reading.ts`). Then one meaning is chosen for the
 * line, and what was not chosen is the note, in the visitor's own words (`choice.ts`).
 *
 * - Names: someone known by any of their names, by sound too (“Sato” is 佐藤); someone new only with an
 *   honorific, or in capitals behind “with” or “met”. Names that are words (Will, 森) need an honorific
 *   or the place of a name. Those who were there count; else those at the two ends of what passed.
 * - Days: of what was, never in the future; a weekday alone is the latest one, in a promise the next.
 *   “last Friday” is the latest before today, “next Tuesday” and 来週火曜 are of the week to come, which
 *   begins on Monday. A period is due on its last day; a week ends with its Friday. English reads 11/12
 *   day first, as it writes days, unless only the other is possible; Japanese month first; an ISO date
 *   is always safe. Vague words (the other day, 先日) stay in the note.
 * - What was denied, asked for, hoped or planned was not given; the past is no promise; that someone
 *   else will do something is one only where it is for the visitor.
 * - Where two readings are possible there is none: a wrong one is worse, and the note loses nothing.
 *
 * chrono-node 2.10.3 was tried for the days: it read 28 of 34 expressions of ours in English and 15 of 40
 * in Japanese, for 15 kB; a grammar that knows names and tenses decides better what a day is for.
 */
import type { Contact } from './contact.ts';
import type { Day } from './day.ts';
import { chooseMeaning } from './log-line/choice.ts';
import { readClause } from './log-line/clause-reading.ts';
import { joinClauses, splitClauses } from './log-line/clauses.ts';
import { findDays } from './log-line/day-words.ts';
import { isMostlyJapanese, lineText, withLetters } from './log-line/line-text.ts';
import { leftKey, type LinePart, type ReadLine } from './log-line/meaning.ts';
import { nameIndex } from './log-line/name-index.ts';
import { markNames } from './log-line/names.ts';
import type { NameLocale } from './name.ts';

/** What reading a line depends on. */
export interface LineTerms {
  locale: NameLocale;
  today: Day;
  contacts: readonly Contact[];
  /** What the visitor took out, by `leftKey`: those words stay in the note. */
  left?: readonly string[] | undefined;
  /** Whether it is known already who was there: then only a plain “with” names someone more. */
  hasPeople?: boolean | undefined;
}

export { prepareNameIndex } from './log-line/name-index.ts';

/** Reads what one line says about a contact. */
export function parseLogLine(text: string, terms: LineTerms): ReadLine {
  const { locale, today, contacts, left = [], hasPeople = false } = terms;
  const [original, note] = splitNote(text);
  const isLeft = (part: LinePart, value?: string) => left.includes(leftKey(part, value));
  const names = nameIndex(contacts);
  const whole = lineText(original);
  const sure = markNames({ line: whole, mentions: [] }, names, 'sure');
  const monthFirst = locale === 'ja' || isMostlyJapanese(whole.text);
  const marks = findDays(sure.line, { today, monthFirst });
  const dated = withLetters(sure.line, 'day', { marks, before: 0 });
  const likely = markNames({ ...sure, line: dated }, names, 'likely');
  // Again, because a name that stands in a list is known by the name before it.
  const { line, mentions } = markNames(likely, names, 'likely');
  const days = marks.map(({ found }) => found);
  const clauses = joinClauses(line, splitClauses(line, original), days);
  const readings = clauses.map((clause) => readClause(line, clause, days));
  return chooseMeaning(readings, { original, note, mentions, days, isLeft, hasPeople });
}

const NOTE = /(?:^|[\s,.;、。])(?:note|memo|メモ|備考)\s?[:：]\s*/iu;

/** What stands behind “note:” is a note, whatever it says. */
function splitNote(text: string): [said: string, note: string] {
  const found = NOTE.exec(text);
  if (!found) return [text, ''];
  return [text.slice(0, found.index), text.slice(found.index + found[0].length).trim()];
}
