import { terms } from './terms.ts';

/** What to have in mind before meeting someone: on a gathering's card and on a card to print. */
const en = {
  exchangeKinds: terms.en.exchangeKinds,
  close: terms.en.close,
  before: 'Before you go',
  title: 'Before you meet {names}',
  print: 'Print the card',
  last: 'Last time, {day}: {text}',
  lastDay: 'Last time: {day}',
  first: 'Nothing is logged with them yet.',
  thanks: 'Not thanked yet: {kind}, {day}',
  mine: 'You promised: {text}',
  theirs: 'They promised: {text}',
  knows: 'Can help with: {topics}',
  ask: 'To ask: {question}',
  questions: {
    outcome: 'Tell them what came of it ({kind}, {day}), and ask what they would do next.',
    last: 'How did it go on with this: “{note}”?',
    topic: 'What has changed lately in {topic}?',
    work: 'What takes most of your time at {organization} just now?',
    begin: 'How did you come to what you do now?',
  },
};

const ja: typeof en = {
  exchangeKinds: terms.ja.exchangeKinds,
  close: terms.ja.close,
  before: '行く前に',
  title: '{names}に会う前に',
  print: 'カードを印刷',
  last: '前回({day})：{text}',
  lastDay: '前回：{day}',
  first: 'やりとりの記録はまだありません。',
  thanks: 'お礼がまだです：{kind}、{day}',
  mine: 'こちらの約束：{text}',
  theirs: '相手の約束：{text}',
  knows: '詳しいこと：{topics}',
  ask: '聞いてみること：{question}',
  questions: {
    outcome: '「{kind}」({day})のその後を伝えて、次にどうするとよいかを聞く。',
    last: '「{note}」は、その後いかがですか。',
    topic: '{topic}で、最近変わったことはありますか。',
    work: '{organization}ではいま、何にいちばん時間を使っていますか。',
    begin: 'いまのお仕事を始めたきっかけは何でしたか。',
  },
};

export const preparation = { en, ja };
export type PreparationMessages = typeof en;
