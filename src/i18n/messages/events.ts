import { terms } from './terms.ts';

/** What the cards and forms say, on the page and in the lesson. */
const planEn = {
  picker: terms.en.picker,
  title: 'What is it?',
  titleHint: 'A study group, a talk, a match, a dinner.',
  titleFault: 'Write what it is, in a few words.',
  day: 'Day',
  place: 'Place',
  why: 'Why I go',
  whom: 'Whom I hope to meet',
  whomHint: 'A kind of person is enough.',
  toMeet: 'People I know who will be there',
  toMeetHint: 'Before it, you see what stands between you and them.',
  seats: 'Empty seats someone there could take',
  offer: 'What I can offer there',
  save: 'Plan it',
  keep: 'Save',
  cancel: 'Cancel',
  edit: 'Edit',
  editLabel: 'Edit {what}',
  remove: 'Move to the trash',
  noDay: 'Without a day yet',
  was: 'I was there: log whom I met',
  wasEmpty: 'I was there, but met nobody new',
  skip: 'It did not work out',
  skipped: 'It did not work out. The next one is as good.',
  replan: 'Plan it again',
  attended: 'You were there.',
  met: 'Logged from it: {names}.',
  logMore: 'Log someone else from it',
  another: 'Plan another',
  past: 'Earlier',
};

const en = {
  title: 'Gatherings',
  description:
    'Study groups, talks, matches and dinners: why you go, whom to meet, and afterwards everyone you met logged at once.',
  lead: 'Where you meet people with the same purpose.',
  soon: 'Here you plan a gathering: why you go, whom to meet, what to offer. Afterwards you log everyone you met in one form. It is read from this browser.',
  lesson: 'Lesson: study groups and seminars',
  plan: planEn,
};

const planJa: typeof planEn = {
  picker: terms.ja.picker,
  title: '何の集まりですか',
  titleHint: '勉強会、講演、試合、食事会など',
  titleFault: '何の集まりかを、短く書いてください。',
  day: '日にち',
  place: '場所',
  why: '行く理由',
  whom: '会いたい人',
  whomHint: '名前でなく、どんな人かで足ります。',
  toMeet: '来るとわかっている知り合い',
  toMeetHint: '行く前に、その人とのこれまでを見返せます。',
  seats: 'その場で埋まるかもしれない席',
  offer: 'その場で渡せるもの',
  save: '予定に入れる',
  keep: '保存',
  cancel: 'やめる',
  edit: '直す',
  editLabel: '{what}を直す',
  remove: 'ごみ箱に移す',
  noDay: '日にちは未定',
  was: '行ってきた。会った人を記録する',
  wasEmpty: '行ったが、新しく会った人はいない',
  skip: '行けなかった',
  skipped: '今回は行けませんでした。次があります。',
  replan: '予定に戻す',
  attended: '行ってきました。',
  met: '記録した人：{names}',
  logMore: 'もう一人記録する',
  another: '別の集まりを計画する',
  past: 'これまで',
};

const ja: typeof en = {
  title: '集まり',
  description:
    '勉強会、講演、試合、食事会。行く理由と会いたい人を決めておき、終わったら会った人をまとめて記録します。',
  lead: '同じ目的の人と出会う場です。',
  soon: 'ここでは、集まりの予定を立てます。行く理由、会いたい人、渡せるものを書いておき、終わったら会った人をまとめて記録します。記録はこのブラウザから読み込みます。',
  lesson: 'レッスン「同じ目的の人が集まる場から始める」',
  plan: planJa,
};

export const events = { en, ja };
export type EventsMessages = typeof planEn;
