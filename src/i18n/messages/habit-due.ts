const en = {
  head: 'Waiting for you',
  none: 'No occasion waits.',
  met: 'You met {who} on {day}',
  event: 'You were at {what} on {day}',
  received: 'You received something from {who} on {day}',
  until: 'until {day}',
  done: 'Done',
  doneLabel: 'Done: {what}',
  skip: 'Skip',
  skipLabel: 'Skip: {what}',
  byLog: 'The log ticks it by itself when you log the answer.',
  ifThenText: 'If {when}, then I will {then}.',
  obstacleText: 'In the way, perhaps: {obstacle}',
};

const ja: typeof en = {
  head: '待っている機会',
  none: '待っている機会はありません。',
  met: '{day}に{who}と会いました',
  event: '{day}に「{what}」に出ました',
  received: '{day}に{who}から受け取りました',
  until: '{day}まで',
  done: 'できた',
  doneLabel: 'できた：{what}',
  skip: '飛ばす',
  skipLabel: '飛ばす：{what}',
  byLog: 'やりとりを記録すると、自動で印が付きます。',
  ifThenText: 'もし{when}、{then}。',
  obstacleText: '妨げになりそうなこと：{obstacle}',
};

/** Words at the moment of acting: what waits, and the plan for it. */
export const habitDue = { en, ja };
export type HabitDueMessages = typeof en;
