const en = {
  reading: 'Reading {name}…',
  holds: 'What {name} holds',
  source: '{format}. Nothing has changed yet.',
  formats: {
    own: 'A table saved here',
    habitbull: 'A table of HabitBull',
    loop: 'A ZIP file of Loop Habit Tracker',
    beaver: 'A file of Beaver Habits',
    mhabit: 'A file of mhabit',
  },
  rows: 'Every row of the file',
  row: 'Rows',
  count: 'Number',
  totals: {
    added: 'Days to bring in',
    left: 'Days of habits that are left out',
    completed: 'Days here that get the note or amount of the file',
    same: 'Days that are here already',
    conflicts: 'Days marked differently here: yours stay',
    future: 'Days that have not come yet: left out',
    bare: 'Rows that mark no day',
    refused: 'Rows that cannot come in',
    all: 'All rows',
  },
  habits: 'The habits',
  fates: { new: 'New', same: 'Here already', merged: 'Days added', doubtful: 'You decide' },
  days: { one: '{n} day to bring in', other: '{n} days to bring in' },
  newRule: 'How often: {rule}',
  doubt:
    'A habit of this title is here, but how often differs. Here: {here}. In the file: {there}.',
  choose: 'What to do with “{title}”',
  choices: {
    leave: 'Leave it out',
    join: 'Add its days to mine',
    own: 'Keep it as a habit of its own',
  },
  conflicts: {
    one: '{n} day is marked differently here; yours stays',
    other: '{n} days are marked differently here; yours stay',
  },
  conflict: '{day}: here {ours}, in the file {theirs}',
  more: { one: 'and {n} more', other: 'and {n} more' },
  notes: {
    'rule-unknown':
      'The file does not say how often in a way known here, so a new habit begins as a daily one. You can change that on the checklist.',
    'calendar-week':
      'Weeks count from their first day here, where the other program takes any seven days.',
    'calendar-month':
      'Months are those of the calendar here, where the other program takes any thirty days.',
    'at-most':
      'It is an upper limit there, for which there is no rule here: a day within it counts as done.',
    'archived-day':
      'It was put aside there; here it is put aside from the day after its last mark.',
    'note-as-cue': 'What was written about it becomes the cue of a new habit.',
    'name-from-folder': 'The list of habits lacks it; the title is that of its folder.',
    'details-unread':
      'The column “Details” could not be read: days come in, earlier rules and pauses do not.',
  },
  refused: { one: '{n} row cannot come in', other: '{n} rows cannot come in' },
  line: 'Line {line}',
  lineOf: '{file}, line {line}',
  entry: 'Habit {line} of the list',
  quote: '“{text}”',
  refusals: {
    'no-name': 'No habit is named. Write its name into the file and choose it again.',
    'no-day': 'There is no day that can be read. Write it as 2026-11-27.',
    'no-mark':
      'The mark or amount is not known. Our own table knows done, partial, skip and not-done.',
    'too-long': 'A field has more than 20,000 letters. Shorten it and choose the file again.',
    deleted: 'It is in the trash of the other program. Take it out there first, if you want it.',
  },
  /** Where the visitor cannot write into the file what another program reads from it. */
  elsewhere: {
    'no-day':
      'There is no day that can be read. Correct it in the other program and export it again.',
    'no-mark':
      'The mark or amount is not known. Correct it in the other program and export it again.',
  },
  faults: {
    'too-big':
      'The file is larger than 20 MB, more than habits take. Choose the export of one program.',
    'too-many-rows':
      'The file has more than 50,000 rows. Split it and bring in one part after the other.',
    'damaged-zip':
      'The ZIP file is damaged, locked with a password, or too large inside. Save it anew in the other program.',
    unknown:
      'This is not a file of habits that is known here. Choose the export of Loop Habit Tracker (CSV), HabitBull, Beaver Habits or mhabit, or a table saved here.',
    empty: 'There is no habit in this file. Nothing was changed.',
    stuck:
      'Reading gave no sign for ten seconds, so it was ended. Nothing was changed. Split the file, or save it anew in the other program.',
    failed: 'The file could not be compared with what is here. Nothing was changed; try again.',
  },
  nothing: 'Everything in this file that can come in is here already. Nothing to do.',
  bring: {
    one: 'Bring in {n} habit',
    other: 'Bring in {n} habits',
  },
  cancel: 'Cancel',
  close: 'Close',
  done: 'Brought in: {added}, {changed}, {days}.',
  doneNew: { one: '{n} new habit', other: '{n} new habits' },
  doneChanged: { one: '{n} habit with more days', other: '{n} habits with more days' },
  doneDays: { one: '{n} day', other: '{n} days' },
  undo: 'Take this import back',
  undone: 'Taken back. Everything is as it was before the import.',
  tooLate:
    'It is too long ago to take back in one press. Delete the habits on the checklist instead.',
};

const ja: typeof en = {
  reading: '{name}を読んでいます…',
  holds: '{name}の中身',
  source: '{format}です。まだ何も変えていません。',
  formats: {
    own: 'ここで保存した表',
    habitbull: 'HabitBullの表',
    loop: 'Loop Habit TrackerのZIPファイル',
    beaver: 'Beaver Habitsのファイル',
    mhabit: 'mhabitのファイル',
  },
  rows: 'ファイルのすべての行',
  row: '行',
  count: '数',
  totals: {
    added: '取り込む日',
    left: '取り込まない習慣の日',
    completed: 'メモや量を書き足す日',
    same: 'すでにここにある日',
    conflicts: '記録が違う日(ここの記録を残します)',
    future: 'まだ来ていない日(取り込みません)',
    bare: 'その日の記録にあたらない行',
    refused: '取り込めない行',
    all: 'すべての行',
  },
  habits: '習慣ごと',
  fates: { new: '新しい', same: 'すでにある', merged: '日を足す', doubtful: '選んでください' },
  days: { one: '取り込む日は{n}日', other: '取り込む日は{n}日' },
  newRule: '頻度は「{rule}」',
  doubt:
    '同じ名前の習慣がここにありますが、頻度が違います。ここでは「{here}」、ファイルでは「{there}」です。',
  choose: '「{title}」をどうしますか',
  choices: {
    leave: '取り込まない',
    join: 'ここの習慣に日を足す',
    own: '別の習慣として加える',
  },
  conflicts: {
    one: '{n}日は記録が違うので、ここの記録を残します',
    other: '{n}日は記録が違うので、ここの記録を残します',
  },
  conflict: '{day}は、ここでは「{ours}」、ファイルでは「{theirs}」',
  more: { one: 'ほか{n}件', other: 'ほか{n}件' },
  notes: {
    'rule-unknown':
      '頻度が書かれていないか、ここでは読めない書き方です。新しい習慣は「毎日」で始まります。「習慣」のページで変えられます。',
    'calendar-week': '元のアプリでは続く7日間で数えますが、ここでは暦の週で数えます。',
    'calendar-month': '元のアプリでは続く30日間で数えますが、ここでは暦の月で数えます。',
    'at-most':
      '元のアプリでは「ここまで」という上限です。ここには同じ決まりがないため、上限を超えなかった日を「できた」とします。',
    'archived-day':
      '元のアプリでしまってある習慣です。最後の記録の次の日から、ここでもしまっておきます。',
    'note-as-cue': '習慣についての説明は、新しい習慣の「きっかけ」に入ります。',
    'name-from-folder': '一覧に名前がないため、フォルダーの名前を使います。',
    'details-unread':
      '「Details」の列が読めませんでした。日ごとの記録は入りますが、以前の頻度や休みの期間は入りません。',
  },
  refused: { one: '取り込めない行が{n}行あります', other: '取り込めない行が{n}行あります' },
  line: '{line}行目',
  lineOf: '{file}の{line}行目',
  entry: '一覧の{line}番目の習慣',
  quote: '「{text}」',
  refusals: {
    'no-name': '習慣の名前がありません。ファイルに名前を書いてから、もう一度選んでください。',
    'no-day': '読める日付がありません。2026-11-27のように書いてください。',
    'no-mark':
      '記録か量が読めません。ここの表では、done、partial、skip、not-doneのどれかで書きます。',
    'too-long': '2万字を超える欄があります。短くしてから、もう一度選んでください。',
    deleted: '元のアプリのごみ箱にあります。必要なら、先に元のアプリで戻してください。',
  },
  elsewhere: {
    'no-day': '読める日付がありません。元のアプリで直してから、もう一度書き出してください。',
    'no-mark': '記録か量が読めません。元のアプリで直してから、もう一度書き出してください。',
  },
  faults: {
    'too-big':
      'ファイルが20MBを超えていて、習慣の記録としては大きすぎます。アプリが書き出したファイルを選んでください。',
    'too-many-rows': '行が5万行を超えています。ファイルを分けて、順に取り込んでください。',
    'damaged-zip':
      'ZIPファイルが壊れているか、パスワードがかかっているか、中身が大きすぎます。元のアプリで、もう一度書き出してください。',
    unknown:
      'ここで読める習慣のファイルではありません。Loop Habit Tracker(CSV)、HabitBull、Beaver Habits、mhabitから書き出したファイルか、ここで保存した表を選んでください。',
    empty: 'このファイルには習慣がありません。何も変えていません。',
    stuck:
      '10秒のあいだ読み込みが進まなかったため、中止しました。何も変えていません。ファイルを分けるか、元のアプリでもう一度書き出してください。',
    failed: 'ここの記録と比べられませんでした。何も変えていません。もう一度お試しください。',
  },
  nothing: 'このファイルから取り込めるものは、すべてここにあります。することはありません。',
  bring: { one: '習慣{n}件を取り込む', other: '習慣{n}件を取り込む' },
  cancel: 'やめる',
  close: '閉じる',
  done: '取り込みました。{added}、{changed}、{days}です。',
  doneNew: { one: '新しい習慣が{n}件', other: '新しい習慣が{n}件' },
  doneChanged: { one: '日を足した習慣が{n}件', other: '日を足した習慣が{n}件' },
  doneDays: { one: '日数は{n}日', other: '日数は{n}日' },
  undo: 'この取り込みを取り消す',
  undone: '取り消しました。取り込む前と同じです。',
  tooLate:
    '時間がたったため、一度には取り消せません。「習慣」のページで、要らない習慣を消してください。',
};

/** Words of the preview of a habits' file, which come when a file is chosen. */
export const habitPreview = { en, ja };
