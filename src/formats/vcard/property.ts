import ICAL from 'ical.js';
import type { CardLine } from './cards.ts';
import { colonAt } from './value.ts';

/** One property of a card; `value` is as it stands in the file. */
export interface Property {
  /** Upper case, without its group. */
  name: string;
  group: string | undefined;
  /** The kinds under TYPE, lower case. */
  types: string[];
  /** The other parameters by lower-case name, VALUE among them. */
  params: ReadonlyMap<string, string>;
  value: string;
  line: string;
  at: number;
}

/**
 * Groups and parameters (quotes, lists, RFC 6868) are read by the parser's rules; values are not. Its
 * own rules for them part a note at each comma, take the backslash out of a number, see no end of a part
 * that ends in an escaped backslash, and begin a value too early after a list in quotes with a colon.
 */
const DESIGN = {
  value: {},
  param: { type: { multiValue: ',' }, 'sort-as': { multiValue: ',' } },
  property: {},
  propertyGroups: true,
};

const NAME = /^(?:[\w-]+\.)?[\w-]+$/i;

/** Reads an unfolded line; undefined where it is none. */
export function readProperty({ text, at }: CardLine): Property | undefined {
  const head = /^[^;:]*/.exec(text)?.[0] ?? '';
  if (!NAME.test(head)) return undefined;
  const colon = colonAt(text);
  const read = parsed(text.slice(0, colon + 1));
  if (!Array.isArray(read)) return undefined;
  const [name, given, kind]: unknown[] = read;
  if (typeof name !== 'string') return undefined;
  const value = text.slice(colon + 1);
  const dot = head.indexOf('.');
  const params = new Map<string, string>();
  const types: string[] = [];
  for (const [key, told] of Object.entries(given ?? {})) {
    const values = textsOf(told);
    if (key === 'type') types.push(...values.map((part) => part.toLowerCase()));
    else if (key !== 'group' || dot < 0) params.set(key, values.join(','));
  }
  if (typeof kind === 'string' && kind !== 'unknown') params.set('value', kind);
  const group = dot < 0 ? undefined : head.slice(0, dot).toLowerCase();
  return { name: name.toUpperCase(), group, types, params, value, line: text, at };
}

function textsOf(told: unknown): string[] {
  return [told]
    .flat(2)
    .filter((part) => typeof part === 'string')
    .map((part) => part.replace(/^"|"$/g, '').trim());
}

function parsed(head: string): unknown {
  try {
    // BEGIN and END would look for the component they belong to.
    return /^(?:begin|end):/i.test(head) ? undefined : ICAL.parse.property(head, DESIGN);
  } catch {
    return undefined;
  }
}
