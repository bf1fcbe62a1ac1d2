import { compare } from './compare.ts';

/**
 * Joins two states of one record of which neither knows what they came from: the one here, and the one
 * of a file. The newest edit of a field wins; what only one side has is kept, so that joining never
 * removes words. Which side is called first makes no difference, and joining the same again changes
 * nothing (tests/domain/record-join.test.ts tries both on random records).
 */
type Plain = Record<string, unknown>;

/** Above 0: the first side is newer; below: the second; 0: nobody can tell. */
type Order = number;

/** Fields whose absence says something, such as "not in the trash": the newer side has them or has not. */
const STATES = new Set([
  'deletedAt',
  'mergedInto',
  'archivedOn',
  'closedOn',
  'doneOn',
  'resting',
  'snoozedUntil',
  'pinnedRung',
]);

/** Fields that say one thing together: half of each side would be a third thing that nobody wrote. */
const WHOLE = new Set(['name', 'introducedBy', 'act', 'firstAct', 'rule', 'between', 'schedule']);

/** Lists without ids whose items are told apart by another field. */
const KEYED: Readonly<Record<string, string>> = { related: 'contactId', routineChecks: 'day' };

/** Joins two states of one record, whichever is the newer. */
export function joinRecords(a: Plain, b: Plain): Plain {
  return joinFields(a, b, orderOf(a, b, 0));
}

/** Writes a value so that equal values are equal texts, in whatever order their fields stand. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, part: unknown) =>
      isPlain(part)
        ? Object.fromEntries(Object.entries(part).sort(([x], [y]) => compare(x, y)))
        : part,
    ) ?? ''
  );
}

function joinFields(a: Plain, b: Plain, order: Order): Plain {
  const fields = namesOf(a, b, order).map((field): [string, unknown] => [
    field,
    joinField(field, [own(a, field), own(b, field)], order),
  ]);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

function joinField(field: string, [a, b]: [unknown, unknown], order: Order): unknown {
  if (field === 'updatedAt') return later(a, b);
  if (field === 'createdAt') return later(a, b) === a ? (b ?? a) : (a ?? b);
  if (STATES.has(field) && order !== 0) return order > 0 ? a : b;
  if (a === undefined || b === undefined) return a === undefined ? b : a;
  if (WHOLE.has(field)) return newest(a, b, order);
  if (field === 'checkIns' && isPlain(a) && isPlain(b)) return joinMarks(a, b, order);
  return joinValues(a, b, { order, by: KEYED[field] ?? 'id' });
}

function joinValues(a: unknown, b: unknown, { order, by }: { order: Order; by: string }): unknown {
  if (isPlain(a) && isPlain(b)) return joinFields(a, b, order);
  if (isTexts(a) && isTexts(b)) return inOrder([a, b], order, (text) => text).map(([text]) => text);
  if (isKeyed(a, by) && isKeyed(b, by)) {
    return inOrder<Plain>([a, b], order, (item) => String(item[by])).map(([one, other]) =>
      other ? joinItems(one, other, order) : one,
    );
  }
  return newest(a, b, order);
}

/** An entry that carries its own time is as new as itself, not as the record around it. */
function joinItems(a: Plain, b: Plain, order: Order): Plain {
  return joinFields(a, b, orderOf(a, b, order));
}

/** One day's mark is one decision. */
function joinMarks(a: Plain, b: Plain, order: Order): Plain {
  const marks = namesOf(a, b, order).map((day): [string, unknown] => {
    const [one, other] = [own(a, day), own(b, day)];
    if (one === undefined || other === undefined) return [day, one ?? other];
    return [
      day,
      newest(one, other, compareStamps(stampOf(one, 'at'), stampOf(other, 'at')) ?? order),
    ];
  });
  return Object.fromEntries(marks);
}

function orderOf(a: Plain, b: Plain, otherwise: Order): Order {
  return compareStamps(stampOf(a, 'updatedAt'), stampOf(b, 'updatedAt')) ?? otherwise;
}

function compareStamps(a: string | undefined, b: string | undefined): Order | undefined {
  if (a === undefined && b === undefined) return undefined;
  return a === b ? 0 : (a ?? '') > (b ?? '') ? 1 : -1;
}

function stampOf(value: unknown, field: string): string | undefined {
  const stamp = isPlain(value) ? value[field] : undefined;
  return typeof stamp === 'string' ? stamp : undefined;
}

function newest<T>(a: T, b: T, order: Order): T {
  if (order !== 0) return order > 0 ? a : b;
  return canonical(a) >= canonical(b) ? a : b;
}

function later(a: unknown, b: unknown): unknown {
  if (a === undefined || b === undefined) return a ?? b;
  return String(a) >= String(b) ? a : b;
}

/**
 * Pairs the items of two lists, first those of the newer one. A list that holds all of the other keeps
 * its order, or joining once more would turn the order around.
 */
function inOrder<T>(
  [a, b]: [readonly T[], readonly T[]],
  order: Order,
  keyOf: (item: T) => string,
): [T, T?][] {
  const [inA, inB] = [keyed(a, keyOf), keyed(b, keyOf)];
  const isFirst = leads([[...inA.keys()], [...inB.keys()]], order);
  const [first, second] = isFirst ? [inA, inB] : [inB, inA];
  const pairs = [...first].map(([key, item]): [T, T?] => {
    const other = second.get(key);
    if (other === undefined) return [item];
    return isFirst ? [item, other] : [other, item];
  });
  const rest = [...second].filter(([key]) => !first.has(key)).map(([, item]): [T] => [item]);
  return [...pairs, ...rest];
}

/** Of what a list holds twice, each stands for itself: joining never makes one of them. */
function keyed<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T> {
  const times = new Map<string, number>();
  return new Map(
    list.map((item) => {
      const key = keyOf(item);
      const time = times.get(key) ?? 0;
      times.set(key, time + 1);
      return [time === 0 ? key : `${key}\0${time}`, item];
    }),
  );
}

function leads([a, b]: [string[], string[]], order: Order): boolean {
  const [inA, inB] = [new Set(a), new Set(b)];
  const hasAll = b.every((key) => inA.has(key));
  const isWithin = a.every((key) => inB.has(key));
  if (hasAll !== isWithin) return hasAll;
  return order === 0 ? canonical(a) >= canonical(b) : order > 0;
}

function namesOf(a: Plain, b: Plain, order: Order): string[] {
  const names: [string[], string[]] = [Object.keys(a), Object.keys(b)];
  return inOrder(names, order, (name) => name).map(([name]) => name);
}

function own(fields: Plain, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isKeyed(value: unknown, by: string): value is Plain[] {
  return (
    Array.isArray(value) && value.every((item) => isPlain(item) && typeof item[by] === 'string')
  );
}
