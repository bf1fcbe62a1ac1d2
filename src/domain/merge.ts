/**
 * Three-way merge of plain records, the one mechanism behind undo, two tabs editing one record, and
 * joining two records of one person. (A restore knows no base: record-join.ts.) Objects merge field by
 * field, lists of `{ id }` item by item, lists of texts as sets; anything else is one value, and where
 * both sides changed it, `mine` wins. Fields nobody knows are fields like any other, so they are kept.
 */
type Plain = Record<string, unknown>;

/** Applies what changed from `base` to `mine` onto `theirs`. */
export function mergeChanges<T>(base: T, mine: T, theirs: T): T;
export function mergeChanges(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (sameValue(base, mine)) return theirs;
  if (sameValue(base, theirs) || sameValue(mine, theirs)) return mine;
  if (isPlain(mine) && isPlain(theirs)) return mergeFields(isPlain(base) ? base : {}, mine, theirs);
  if (isItems(mine) && isItems(theirs)) return mergeItems(isItems(base) ? base : [], mine, theirs);
  if (isTexts(mine) && isTexts(theirs)) return mergeTexts(isTexts(base) ? base : [], mine, theirs);
  return mine;
}

/** Compares plain values by content. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
  }
  if (!isPlain(a) || !isPlain(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => sameValue(a[key], b[key]));
}

function mergeFields(base: Plain, mine: Plain, theirs: Plain): Plain {
  const merged: Plain = {};
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const value = mergeChanges(base[key], mine[key], theirs[key]);
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

interface Item {
  id: string;
}

function mergeItems(base: Item[], mine: Item[], theirs: Item[]): Item[] {
  const ids = [...theirs, ...mine].map(({ id }) => id);
  const find = (items: Item[], id: string) => items.find((item) => item.id === id);
  return [...new Set(ids)]
    .map((id) => mergeChanges(find(base, id), find(mine, id), find(theirs, id)))
    .filter((item) => item !== undefined);
}

function mergeTexts(base: string[], mine: string[], theirs: string[]): string[] {
  const kept = theirs.filter((text) => mine.includes(text) || !base.includes(text));
  return [...kept, ...mine.filter((text) => !base.includes(text) && !kept.includes(text))];
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isItems(value: unknown): value is Item[] {
  return (
    Array.isArray(value) && value.every((item) => isPlain(item) && typeof item.id === 'string')
  );
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
