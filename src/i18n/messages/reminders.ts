const en = {
  lead: 'This site has no server and sends nothing. Save a calendar file and open it in your calendar; it reminds you at nine in the morning.',
  which: 'What should it hold?',
  kinds: {
    promise: 'My promises with a day',
    contact: 'People due by their rhythm, the next day only',
    event: 'Gatherings that are planned',
    birthday: 'Birthdays, every year',
    review: 'The weekly review',
    habit: 'Habits and their cues',
  },
  save: 'Save a calendar file',
  saved: {
    one: 'Saved as {name}: {n} reminder.',
    other: 'Saved as {name}: {n} reminders.',
  },
  nothing: 'There is nothing of that to be reminded of. Choose something else.',
  again: 'Save it again whenever your log has moved: entries are updated, not doubled.',
  howto:
    'Import the file. Google Calendar and Outlook leave out reminders of calendars one subscribes to. People’s names are in the file, and go where your calendar goes.',
  texts: {
    promise: '{text} (promise to {name})',
    contact: 'Be in touch with {name}',
    birthday: 'Birthday of {name}',
    review: 'Weekly review, ten minutes',
    ifThen: 'If {when}, then I will {then}',
  },
  badge: 'A number on the site’s icon',
  badgeHint:
    'How many promises of yours are due today or wait. It needs the site installed as an app, and is set when you open Today.',
};

const ja: typeof en = {
  lead: 'このサイトにはサーバーがなく、お知らせを送りません。カレンダーのファイルを保存して、ご自分のカレンダーで開いてください。朝9時に知らせます。',
  which: '何を入れますか',
  kinds: {
    promise: '期日のある自分の約束',
    contact: '連絡の時期が来る人(次の一回だけ)',
    event: '予定している集まり',
    birthday: '誕生日(毎年)',
    review: '週の振り返り',
    habit: '習慣とそのきっかけ',
  },
  save: 'カレンダーのファイルを保存',
  saved: {
    one: '{name}に保存しました({n}件)。',
    other: '{name}に保存しました({n}件)。',
  },
  nothing: 'その中に、知らせることはまだありません。ほかのものを選んでください。',
  again:
    '記録が動いたら、もう一度保存して開いてください。予定は二重にならず、新しいものに置き換わります。',
  howto:
    'ファイルは「読み込み(インポート)」で入れてください。「照会(購読)」にすると、GoogleカレンダーとOutlookは通知を出しません。ファイルには人の名前が入り、カレンダーの置き場所へ一緒に移ります。',
  texts: {
    promise: '{text}({name}との約束)',
    contact: '{name}に便りを出す',
    birthday: '{name}の誕生日',
    review: '週の振り返り、10分',
    ifThen: 'もし{when}、{then}',
  },
  badge: 'サイトのアイコンに数を出す',
  badgeHint:
    '今日までの約束と、待っている約束の数です。サイトをアプリとして入れてあるときに、「今日」を開くと変わります。',
};

/** Words of the reminders on the data page, which come with them. */
export const reminders = { en, ja };
export type RemindersMessages = typeof en;
