/** English given names, and the short forms that are not their beginning. */
const FORMS: Readonly<Record<string, string>> = {
  andrew: 'andy drew',
  anthony: 'tony',
  catherine: 'kate katie kathy cathy',
  charles: 'charlie chuck',
  daniel: 'danny',
  david: 'dave',
  edward: 'ted eddie',
  elizabeth: 'liz beth betty lizzie',
  henry: 'harry hank',
  james: 'jim jimmy jamie',
  jennifer: 'jenny',
  john: 'jack johnny',
  joseph: 'joe',
  katherine: 'kate katie kathy',
  margaret: 'maggie peggy meg',
  michael: 'mike mick',
  richard: 'dick rick',
  robert: 'bob bobby robbie',
  stephen: 'steve',
  steven: 'steve',
  susan: 'sue susie',
  thomas: 'tommy',
  william: 'bill billy',
};

const SHORT = new Map(Object.entries(FORMS).map(([full, short]) => [full, short.split(' ')]));

/**
 * Tells whether one given name is short for another: its beginning, or a form of its own. Both are
 * folded.
 * @example isShortGiven('bob', 'robert') // => true
 */
export function isShortGiven(short: string, full: string): boolean {
  return full.startsWith(short) || SHORT.get(full)?.includes(short) === true;
}
