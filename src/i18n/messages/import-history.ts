const en = {
  title: 'What came in from files',
  lead: 'The last imports can be taken back for 90 days. What you wrote since stays: someone you wrote about goes to the trash and can be put back from there.',
  people: { one: '{n} person added or changed', other: '{n} people added or changed' },
  habits: { one: '{n} habit added or changed', other: '{n} habits added or changed' },
  undo: 'Take it back',
  undone: 'The import of {moment} is taken back.',
  nothing: 'Nothing of it could be taken back.',
};

const ja: typeof en = {
  title: 'ファイルから取り込んだもの',
  lead: '最近の取り込みは、90日のあいだ取り消せます。その後に書いたことは残ります。書き足した人はごみ箱に入り、そこから元に戻せます。',
  people: { one: '{n}人を追加・変更', other: '{n}人を追加・変更' },
  habits: { one: '習慣{n}件を追加・変更', other: '習慣{n}件を追加・変更' },
  undo: '取り消す',
  undone: '{moment}の取り込みを取り消しました。',
  nothing: '取り消せるものがありませんでした。',
};

export const importHistory = { en, ja };
