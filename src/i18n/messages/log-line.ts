/** Words of the one line in the quick log: they come with its code, not in the page. */
const en = {
  label: 'In one line',
  hint: 'Such as: lunch with Sato yesterday, gave an introduction, send deck next Tuesday',
  understood: 'What will be kept',
  read: 'Understood. {chips}',
  chip: '{label}: {value}',
  nobody: 'Who was it?',
  noDay: 'Choose the day',
  whose: 'Whose promise',
  byMe: 'I promised',
  byThem: 'They promised',
  until: '{text}, by {day}',
  theirNext: 'Next step they promised',
  promised: 'What they promised is noted: {text}',
  which: 'Which {name}?',
  other: 'Someone else',
  putRight: 'Change',
  takeOut: 'Take out {what}',
  fields: 'All fields',
  taught: 'From now on one line will do, such as: {line}',
};

const ja: typeof en = {
  label: 'ひとことで',
  hint: '例：昨日 佐藤さんとランチ 紹介した 来週火曜に資料送る',
  understood: '記録する内容',
  read: '読み取りました。{chips}',
  chip: '{label}：{value}',
  nobody: '誰とでしたか',
  noDay: '日付を選ぶ',
  whose: '誰の約束',
  byMe: '自分の約束',
  byThem: '相手の約束',
  until: '{text}、{day}まで',
  theirNext: '相手が約束した次の一歩',
  promised: '相手の約束も控えました。{text}',
  which: 'どの{name}さんですか。',
  other: '別の人',
  putRight: '直す',
  takeOut: '{what}を外す',
  fields: 'すべての項目',
  taught: '次からは、ひとことでも記録できます。例：{line}',
};

export const logLine = { en, ja };
export type LogLineMessages = typeof en;
