import { terms } from './terms.ts';

/** Words of the quick log: only what it shows, because pages that open it carry them. */
function shared(words: typeof terms.en) {
  const { interactionKinds, exchangeKinds, picker } = words;
  const { today, yesterday, tomorrow, save, cancel, close, gave, received } = words;
  return {
    interactionKinds,
    exchangeKinds,
    picker,
    today,
    yesterday,
    tomorrow,
    save,
    cancel,
    close,
    gave,
    received,
  };
}

const en = {
  ...shared(terms.en),
  button: 'Log',
  title: 'Log someone',
  who: 'Who',
  whoHint: 'One person or several. A new name is added to your people.',
  what: 'What it was',
  more: 'Day, what passed between you, next step',
  day: 'Day',
  gaveLegend: 'What you gave',
  receivedLegend: 'What you received',
  note: 'Note',
  next: 'Next step I promised',
  nextDay: 'By when',
  inAWeek: 'In a week',
  faults: {
    who: 'Say who it was: type a name, then choose it or add it.',
    which: 'Choose the person you mean, or someone else.',
    day: 'Choose the day.',
    'day-future': 'This day has not come yet. A log holds what has happened.',
    promise: 'Write what you promised, or clear the day.',
  },
  logged: 'Logged: {names}.',
  dated: 'On {day}.',
  promised: 'Your next step is noted: {text}',
  open: 'Open {name}',
  another: 'Log another',
  undo: 'Undo',
  undone: 'Taken back. Nothing is logged.',
};

const ja: typeof en = {
  ...shared(terms.ja),
  button: '記録',
  title: 'やりとりを記録',
  who: '誰と',
  whoHint: '一人でも、何人でも。新しい名前はそのまま追加されます。',
  what: '何を',
  more: '日付、渡したもの・受け取ったもの、次の一歩',
  day: '日付',
  gaveLegend: '渡したもの',
  receivedLegend: '受け取ったもの',
  note: 'メモ',
  next: '約束した次の一歩',
  nextDay: 'いつまでに',
  inAWeek: '1週間後',
  faults: {
    who: '名前を入れて、一覧から選ぶか追加してください。',
    which: 'どの人か、選んでください。',
    day: '日付を選んでください。',
    'day-future': 'この日はまだ来ていません。記録には、もう起きたことを書きます。',
    promise: '約束したことを書くか、期日を外してください。',
  },
  logged: '記録しました。{names}',
  dated: '{day}のやりとりです。',
  promised: '次の一歩も控えました。{text}',
  open: '{name}のページを開く',
  another: '続けて記録',
  undo: '取り消す',
  undone: '取り消しました。何も記録されていません。',
};

export const log = { en, ja };
export type LogMessages = typeof en;
