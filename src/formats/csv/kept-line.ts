import { foldLine } from '../../domain/fold.ts';
import { escapedText, plainLine } from '../content-line.ts';

/**
 * Columns that a person's record has no field for, as vCard properties (RFC 6350, RFC 2426), so that they
 * are written back. Where vCard has no such property it is `X-COLUMN` with the column's name.
 */
const TYPES = new Map(
  Object.entries({
    work: 'work',
    business: 'work',
    home: 'home',
    mobile: 'cell',
    会社: 'work',
    勤務先: 'work',
    自宅: 'home',
    携帯: 'cell',
  }),
);
/** The kinds of relation that RFC 6350 6.6.6 registers. */
const RELATIONS = new Set(
  (
    'acquaintance agent child co-resident co-worker colleague contact crush date emergency friend ' +
    'kin me met muse neighbor parent sibling spouse sweetheart'
  ).split(' '),
);

/** The parts of an address, in the order of RFC 6350. */
export const ADDRESS_PARTS = [
  'poBox',
  'extended',
  'street',
  'city',
  'region',
  'postal',
  'country',
] as const;

/** Writes a property whose kind of place (`Work`, `自宅`, or one's own word) is a parameter. */
export function placedLine(name: string, label: string, parts: readonly string[]): string {
  const word = plainLabel(label);
  const type = TYPES.get(foldLine(word));
  const parameter = type === undefined ? labelParameter(word) : `;TYPE=${type}`;
  return `${name}${parameter}:${parts.map(escapedText).join(';')}`;
}

/** Keeps where a link leads as it is written: an address has no escapes (RFC 6350 6.7.8). */
export function linkLine(label: string, link: string): string {
  return `${placedLine('URL', label, [''])}${plainLine(link)}`;
}

/** Writes who someone is to the person, by name. */
export function relationLine(label: string, value: string): string {
  const word = plainLabel(label);
  const type = RELATIONS.has(foldLine(word)) ? foldLine(word) : undefined;
  const parameter = type === undefined ? labelParameter(word) : `;TYPE=${type}`;
  return `RELATED;VALUE=text${parameter}:${escapedText(value)}`;
}

/** Keeps a column under its own name. */
export function columnLine(header: string, value: string): string {
  return `X-COLUMN${labelParameter(header)}:${escapedText(value)}`;
}

/** Google marks the first of several with an asterisk. */
export function plainLabel(label: string): string {
  return label.replace(/^\*\s*/, '').trim();
}

/** A quoted parameter holds no quotes and no line breaks (RFC 6350 3.3). */
function labelParameter(label: string): string {
  const word = label
    .replace(/"/g, "'")
    .replace(/\p{Cc}/gu, ' ')
    .trim();
  return word === '' ? '' : `;X-LABEL="${word}"`;
}
