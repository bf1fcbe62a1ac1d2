/** The letters that the coach helps to write. */
export const MESSAGE_KINDS = [
  'first',
  'thanks',
  'keep-in-touch',
  'reopen',
  'ask-introduction',
  'introduce-ask',
  'introduce',
  'advice',
  'outcome',
  'birthday',
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** Which letter, and what it is about: a contact's id, a role, or an exchange kind. */
export interface MessageWish {
  kind: MessageKind;
  about?: string;
}
