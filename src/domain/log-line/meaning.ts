import type { ExchangeKind, InteractionKind } from '../contact.ts';
import type { Day } from '../day.ts';
import { fold } from '../fold.ts';
import type { Span } from './line-text.ts';
import type { Mention } from './mention.ts';

/** What I promised, or they did. */
export interface LinePromise {
  by: 'me' | 'them';
  text: string;
  due?: Day;
}

/** What a line says: who was there, when and what it was, what passed, a promise, and the rest. */
export interface LogLine {
  people: readonly Mention[];
  day?: Day;
  kind?: InteractionKind;
  gave: ExchangeKind[];
  received: ExchangeKind[];
  promise?: LinePromise;
  /** What was not understood, in the visitor's own words. */
  note: string;
}

/** What a piece of a line can be understood as. */
export type LinePart = 'who' | 'day' | 'kind' | 'gave' | 'received' | 'promise';

/** A piece of the line, and what it was understood as. */
export interface LinePiece extends Span {
  part: LinePart;
  value: string;
}

/** What a line says, and which pieces of it say so. */
export interface ReadLine extends LogLine {
  pieces: readonly LinePiece[];
}

/** Names what a visitor takes out of a reading: the day, the kind, the promise, a name, an exchange. */
export function leftKey(part: LinePart, value = ''): string {
  return part === 'who' || part === 'gave' || part === 'received' ? `${part} ${fold(value)}` : part;
}
