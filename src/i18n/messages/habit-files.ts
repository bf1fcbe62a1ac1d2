const en = {
  lead: 'Bring in habits and their days from Loop Habit Tracker, HabitBull, Beaver Habits, mhabit, or a table saved here. You see what would change before anything does.',
  choose: 'Choose a file of habits',
  drop: 'Or drop the file here. A table that you copied can be pasted here too.',
  out: 'Take them with you',
  outLead:
    'The table holds every mark and note and comes back whole here. Loop Habit Tracker reads the other one, by its menu “Import data”.',
  saveOwn: 'Save as a table (CSV)',
  saveLoop: 'Save for Loop Habit Tracker',
  saved: { one: 'Saved as {name}: {n} habit.', other: 'Saved as {name}: {n} habits.' },
  left: {
    one: '{n} mark stays out: that format has no word for skipped days, parts and occasions.',
    other: '{n} marks stay out: that format has no word for skipped days, parts and occasions.',
  },
};

const ja: typeof en = {
  lead: 'Loop Habit Tracker、HabitBull、Beaver Habits、mhabit、またはここで保存した表から、習慣と毎日の記録を取り込めます。何が変わるかを、先に確かめられます。',
  choose: '習慣のファイルを選ぶ',
  drop: 'ここにファイルを落としても、コピーした表を貼り付けてもかまいません。',
  out: '習慣を書き出す',
  outLead:
    '表には記録とメモがすべて入り、ここに元どおり戻せます。もう一つは、Loop Habit Trackerの「データをインポート」で読めるファイルです。',
  saveOwn: '表(CSV)で保存',
  saveLoop: 'Loop Habit Tracker用に保存',
  saved: {
    one: '{name}に保存しました(習慣{n}件)。',
    other: '{name}に保存しました(習慣{n}件)。',
  },
  left: {
    one: '記録{n}件は入っていません。飛ばした日、一部できた日、機会ごとの記録は、この形式では表せないためです。',
    other:
      '記録{n}件は入っていません。飛ばした日、一部できた日、機会ごとの記録は、この形式では表せないためです。',
  },
};

/** Words of the habits' files on the data page, which come with them. */
export const habitFiles = { en, ja };
