import { terms } from './terms.ts';

const en = {
  picker: terms.en.picker,
  title: 'Introductions',
  lead: 'Ask each of them first, alone: a no must be easy. Then introduce, and hear what came of it.',
  add: 'Introduce {name} to someone',
  whom: 'Whom',
  other: 'To whom',
  otherFault: 'Type a name of your people and choose it.',
  purpose: 'What both could gain',
  keep: 'Note it',
  cancel: 'Cancel',
  between: '{first} and {second}',
  steps: {
    askedFirstOn: 'Asked {first}',
    askedSecondOn: 'Asked {second}',
    introducedOn: 'Introduced',
    thankedOn: 'Heard back, and thanked',
  },
  doneOn: '{step} ({day})',
  write: 'Write to {name}',
  writeBoth: 'Write to both',
  outcome: 'What came of it',
  keepOutcome: 'Keep',
  remove: 'Move to the trash',
  removeLabel: 'Move the introduction of {names} to the trash',
  by: '{name} introduced you to {who}.',
  told: 'Told {name} what came of it',
  thanked: 'Thanked {name}',
};

const ja: typeof en = {
  picker: terms.ja.picker,
  title: '紹介',
  lead: 'まず一人ずつ、断りやすい形で聞きます。それから引き合わせ、どうなったかを聞きます。',
  add: '{name}を誰かに紹介する',
  whom: '誰を',
  other: '誰に',
  otherFault: '知り合いの名前を入れて、一覧から選んでください。',
  purpose: '二人にとってよいこと',
  keep: '書き留める',
  cancel: 'やめる',
  between: '{first}と{second}',
  steps: {
    askedFirstOn: '{first}に聞いた',
    askedSecondOn: '{second}に聞いた',
    introducedOn: '引き合わせた',
    thankedOn: 'その後を聞き、お礼を言った',
  },
  doneOn: '{step}({day})',
  write: '{name}に書く',
  writeBoth: '二人に書く',
  outcome: 'どうなったか',
  keepOutcome: '残す',
  remove: 'ごみ箱に移す',
  removeLabel: '{names}の紹介をごみ箱に移す',
  by: '{name}が{who}を紹介してくれました。',
  told: '{name}にその後を伝えた',
  thanked: '{name}にお礼を言った',
};

export const introductions = { en, ja };
export type IntroductionsMessages = typeof en;
