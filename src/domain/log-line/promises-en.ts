import { anyOf, pattern } from './line-text.ts';
import type { PlanTerms, PromiseWords } from './promises.ts';
import { isFavour, isPlan, isUnsurePlan } from './verbs.ts';

const LEAD = `(?:${anyOf('and then so but also plus next now p\\.?s\\.?')},? )*`;
const TO_WHOM = '(?: (?:on )?<D>)?(?: (?:<P>|him|her|them|me|us))?(?: (?:on )?<D>)?';
const SAID = `(?:promised|agreed|offered)${TO_WHOM}(?: to| (?:that )?(?:I|we|he|she|they)(?:'d|'ll| would| will))?`;
const WILL = "(?:'ll| will| shall|(?:'m|'re| am| are| is|'s) going to)";
const MUST = '(?: need to| have to| must| plan to|(?: have| has) got to)';
const NEXT_ACT = anyOf(`to-?do to_do action next_step next follow[-_]up promised? remember_to
  remind_me_to don't_forget_to`);
const THEY = '(?:he|she|they|<P>(?:(?:,| and) <P>)*)';
const WHAT = '(?<what>.+)$';

interface Form {
  by: PromiseWords['by'];
  words: RegExp;
  /** What has to follow the words, where anything else is news or a wish. */
  isMeant?: (what: string) => boolean;
}

const FORMS: readonly Form[] = [
  { by: 'them', words: saying(`${THEY}(?: has| have)? ${SAID} `) },
  {
    by: 'them',
    words: saying(`${THEY}(?:${WILL}| needs? to| has to| have to| is to| to) `),
    isMeant: isFavour,
  },
  { by: 'me', words: saying(`(?:I|we)(?:${WILL}|${MUST}) `) },
  { by: 'me', words: saying(`(?:(?:I|we) )?(?:have )?${SAID} `) },
  {
    by: 'me',
    words: saying(`${anyOf('will must need_to have_to going_to plan_to')} `),
    isMeant: isPlan,
  },
  { by: 'me', words: saying(`${NEXT_ACT} ?:? ?`), isMeant: isPlan },
];
const PLAIN = saying('(?:please )?');

/** What is thought, felt or going to happen anyway, and what is denied. */
const NO_PROMISE = pattern(
  `^${anyOf('probably maybe perhaps never not be have see think wait_and miss hope let_you <Latin>+ed')}\\b`,
);
const DENIED = /\b(?:not|never|nothing)\b|n't (?!forget)/i;

/** Reads what an English clause promises. */
export function englishPromise(text: string, terms: PlanTerms): PromiseWords | undefined {
  const clause = text.trimEnd();
  if (DENIED.test(clause)) return undefined;
  const promise = (what: string, by: PromiseWords['by'], isSaid: boolean) => ({
    by,
    isSaid,
    from: clause.length - what.length,
    to: clause.length,
  });
  for (const { by, words, isMeant } of FORMS) {
    const what = words.exec(clause)?.groups?.['what'];
    if (what === undefined || NO_PROMISE.test(what) || isMeant?.(what) === false) continue;
    return promise(what, by, true);
  }
  const what = PLAIN.exec(clause)?.groups?.['what'];
  if (what === undefined || !terms.hasDay || !isPlan(what)) return undefined;
  return isUnsurePlan(what) && !terms.isOnlyAhead ? undefined : promise(what, 'me', false);
}

function saying(words: string): RegExp {
  return pattern(`^${LEAD}${words}${WHAT}`, 'is');
}
