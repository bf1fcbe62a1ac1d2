import type { Contact } from '../contact.ts';
import { anyOf } from './line-text.ts';

/** A name in a line: as typed, without honorific, and the people who go by it; none is someone new. */
export interface Mention {
  name: string;
  contacts: readonly Contact[];
}

/** How sure a name has to be: by an honorific or a full name, before days are read; or by its place. */
export type NameSurety = 'sure' | 'likely';

/** Honorifics that Japanese sets behind a name. */
export const HONORIFIC =
  anyOf(`さん(?:たち|達|ら)? さま 様(?![々子式]) 先生(?!方) くん 君(?![臨主]) ちゃん
  両氏 各氏 両名 氏(?![名族])`);

/** What a person is by profession stands there as well. */
export const TITLE_BEHIND = `${anyOf(`本部長 支店長 工場長 部長 次長 課長 係長 主任 室長 所長 店長 社長 会長
  専務 常務 教授 先輩 代表`)}(?:たち|ら)?`;
