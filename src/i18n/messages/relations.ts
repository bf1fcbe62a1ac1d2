import { terms } from './terms.ts';

const en = {
  picker: terms.en.picker,
  title: 'Related people',
  empty: 'Whom do they know? What you note here shows who leads to whom.',
  introducedYou: 'introduced you to each other',
  broughtBy: 'came to you through {name}',
  matched: 'you introduced them to each other',
  related: 'noted by you',
  together: 'together {n} times',
  inMonth: '{fact}, {month}',
  lastMonth: '{fact}, last in {month}',
  joint: ' · ',
  more: { one: '{n} more person', other: '{n} more people' },
  add: 'Add someone {name} knows',
  who: 'Who is it?',
  whoFault: 'Type a name of your people and choose it.',
  how: 'How do they know each other?',
  howHint: 'In a word or two, such as “sisters” or “the same team”; it may stay empty.',
  keep: 'Note it',
  cancel: terms.en.cancel,
  remove: 'Remove',
  removeLabel: 'Remove the relation to {name}',
};

const ja: typeof en = {
  picker: terms.ja.picker,
  title: 'この人のつながり',
  empty: '誰と知り合いでしょうか。書いておくと、誰が誰へつながるかが見えてきます。',
  introducedYou: '引き合わせてくれた人',
  broughtBy: '{name}を通じて出会った人',
  matched: '自分が引き合わせた人',
  related: '自分で書き留めた人',
  together: '{n}回一緒',
  inMonth: '{fact}({month})',
  lastMonth: '{fact}(最後は{month})',
  joint: '・',
  more: { one: 'ほかに{n}人', other: 'ほかに{n}人' },
  add: '{name}の知り合いを加える',
  who: '誰ですか',
  whoFault: '知り合いの名前を入れて、一覧から選んでください。',
  how: '二人の間柄',
  howHint: '「姉妹」「同じ課」など短い言葉で。空でもかまいません。',
  keep: '書き留める',
  cancel: terms.ja.cancel,
  remove: '外す',
  removeLabel: '{name}とのつながりを外す',
};

export const relations = { en, ja };
export type RelationsMessages = typeof en;
