import { log } from './log.ts';

const en = {
  log: log.en,
  day: 'Day',
  logTitle: 'Whom did you meet?',
  everyoneHint:
    'A line for each person; a new name is added to your people. People you spoke with together go on one line.',
  line: 'Line {n}',
  passed: 'What passed between you, next step',
  addLine: 'Another line',
  removeLine: 'Take this line out',
  removeLineLabel: 'Take line {n} out',
  keepEveryone: { one: 'Log {n} person', other: 'Log {n} people' },
  keepNobody: 'Log them',
};

const ja: typeof en = {
  log: log.ja,
  day: '日付',
  logTitle: '誰に会いましたか',
  everyoneHint:
    '一人につき一行です。新しい名前はそのまま追加されます。一緒に話した人たちは、同じ行に入れてください。',
  line: '{n}行目',
  passed: '渡したもの・受け取ったもの、次の一歩',
  addLine: '行を足す',
  removeLine: 'この行を外す',
  removeLineLabel: '{n}行目を外す',
  keepEveryone: { one: '{n}人を記録する', other: '{n}人を記録する' },
  keepNobody: '記録する',
};

/** What the form says in which everyone met at a gathering is logged. */
export const everyone = { en, ja };
export type EveryoneMessages = typeof en;
