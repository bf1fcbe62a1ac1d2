import type { Day } from './day.ts';
import { addDays } from './day.ts';
import { present } from './record.ts';
import {
  NETWORK_CHECK_DAYS,
  NETWORK_CHECK_QUESTIONS,
  type NetworkCheck,
  type NetworkCheckQuestion,
} from './review.ts';

/** The answers a question can have, from 0 (not at all) to 3 (yes, clearly). */
export const CHECK_ANSWERS = [0, 1, 2, 3] as const;

/** One question's answer beside the one before it. */
export interface CheckedQuestion {
  question: NetworkCheckQuestion;
  now?: number;
  before?: number;
}

/**
 * The latest network check, question by question. There is no total: eight kinds of tie do not add
 * up. `clear` and `thin` hold the questions with the highest and the lowest answer, `further` and
 * `less` those that moved; `dueOn` is the day it is asked again.
 */
export interface CheckResult {
  day: Day;
  beforeDay?: Day;
  dueOn: Day;
  questions: CheckedQuestion[];
  clear: NetworkCheckQuestion[];
  thin: NetworkCheckQuestion[];
  further: NetworkCheckQuestion[];
  less: NetworkCheckQuestion[];
}

/** Puts the latest check beside the one before it; undefined where none was answered. */
export function checkResult(checks: readonly NetworkCheck[]): CheckResult | undefined {
  const [latest, before] = present(checks).sort(latestFirst);
  if (!latest) return undefined;
  const questions = NETWORK_CHECK_QUESTIONS.map((question): CheckedQuestion => {
    const [now, then] = [latest.answers[question], before?.answers[question]];
    return {
      question,
      ...(now !== undefined && { now }),
      ...(then !== undefined && { before: then }),
    };
  });
  return {
    day: latest.day,
    ...(before && { beforeDay: before.day }),
    dueOn: addDays(latest.day, NETWORK_CHECK_DAYS),
    questions,
    ...ends(questions),
    further: moved(questions, (by) => by > 0),
    less: moved(questions, (by) => by < 0),
  };
}

/** Lists the questions that have no answer yet, in their order. */
export function openQuestions(answers: NetworkCheck['answers']): NetworkCheckQuestion[] {
  return NETWORK_CHECK_QUESTIONS.filter((question) => answers[question] === undefined);
}

/** Where all answers are alike, only the highest or lowest possible one says something. */
function ends(questions: readonly CheckedQuestion[]): Pick<CheckResult, 'clear' | 'thin'> {
  const given = CHECK_ANSWERS.filter((answer) => questions.some(({ now }) => now === answer));
  const [low, high] = [given[0], given.at(-1)];
  const at = (level: number | undefined) =>
    questions.filter(({ now }) => now === level).map(({ question }) => question);
  const isFlat = low === high;
  return {
    clear: high === undefined || (isFlat && high !== CHECK_ANSWERS.at(-1)) ? [] : at(high),
    thin: low === undefined || (isFlat && low !== CHECK_ANSWERS[0]) ? [] : at(low),
  };
}

function moved(
  questions: readonly CheckedQuestion[],
  isMeant: (by: number) => boolean,
): NetworkCheckQuestion[] {
  return questions
    .filter(({ now, before }) => now !== undefined && before !== undefined && isMeant(now - before))
    .map(({ question }) => question);
}

function latestFirst(a: NetworkCheck, b: NetworkCheck): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  return a.createdAt < b.createdAt ? 1 : -1;
}
