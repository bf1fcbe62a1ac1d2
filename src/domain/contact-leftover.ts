import type { Contact } from './contact.ts';
import { fold } from './fold.ts';
import type { MergePair } from './merge-choice.ts';

/** A value as text, and the field inside its field that it stands in, such as `day` of `met`. */
export interface LeftValue {
  part: string;
  value: string;
}

/** What of one field has no place in the record that two were joined into. */
export interface LeftOver {
  /** A field of a contact, or one that this version does not know. */
  field: string;
  values: LeftValue[];
}

/** Lists, where another spelling of a value is no loss, and the note, which is joined whole. */
const UNITED = ['tags', 'topics', 'emails', 'phones', 'links', 'namesakes', 'note'];
/** Of the record, not of the person. */
const BOOKKEEPING = ['id', 'createdAt', 'updatedAt', 'deletedAt', 'with'];

/** Lists, field by field, every value of two records that their joined one does not hold. */
export function leftOvers({ left, right }: MergePair, merged: Contact): LeftOver[] {
  const held = new Map(Object.entries(merged));
  const fields = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...fields]
    .filter((field) => !UNITED.includes(field) && !BOOKKEEPING.includes(field))
    .map((field) => {
      const isHeld = holding(held.get(field));
      const values = [left, right]
        .flatMap((contact) => leaves(new Map(Object.entries(contact)).get(field)))
        .filter(({ value }) => value !== left.id && value !== right.id && !isHeld(value));
      return { field, values: onceEach(values) };
    })
    .filter(({ values }) => values.length > 0);
}

/** Gives what tells whether a value holds a text, in any spelling. */
function holding(value: unknown): (text: string) => boolean {
  const texts = leaves(value).map((leaf) => spelling(leaf.value));
  const exact = new Set(texts);
  const all = [...texts, ...nameOrders(value)].join('\n');
  return (text) => exact.has(spelling(text)) || all.includes(spelling(text));
}

/** 佐藤恵 in one field is held by 佐藤 and 恵 in two. */
function nameOrders(value: unknown): string[] {
  const [family, given] = ['family', 'given'].map((part) =>
    leaves(value).find((leaf) => leaf.part === part),
  );
  if (!family || !given) return [];
  return [family.value + given.value, given.value + family.value].map(spelling);
}

function leaves(value: unknown, part = ''): LeftValue[] {
  if (Array.isArray(value)) return value.flatMap((item) => leaves(item, part));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .filter(([inner]) => !BOOKKEEPING.includes(inner))
      .flatMap(([inner, item]) => leaves(item, inner));
  }
  return value === undefined || value === null || value === ''
    ? []
    : [{ part, value: String(value) }];
}

function onceEach(values: readonly LeftValue[]): LeftValue[] {
  return values.filter(({ value }, at) => values.findIndex((each) => each.value === value) === at);
}

/** A birthday without its year is held by the one that has it. */
function spelling(text: string): string {
  return fold(text).replace(/^--/, '').replace(/\s+/g, '');
}
