const en = {
  title: 'Data',
  description:
    'Everything you wrote stays in this browser. Save it as a file, bring it back, or erase it.',
  lead: 'Everything you write here stays in this browser, on this device. Nobody else has a copy, so keep one yourself.',
  loading: 'Here you can save everything as one file, bring it back, and see what is in the trash.',
  backup: 'Backup',
  backupLead:
    'One file with everything in it. Keep it outside this browser: on a disk, in your own cloud folder.',
  backupNever: 'No backup yet.',
  backupLast: 'Last backup: {day}.',
  backupUnsaved: {
    one: '{n} change since then.',
    other: '{n} changes since then.',
  },
  backupMake: 'Save a backup file',
  backupMade: 'Saved as {name}: {records}. The file was read back and is whole.',
  records: { one: '{n} record', other: '{n} records' },
  restore: 'Restore',
  restoreLead: 'Choose a backup file. You will see what it holds before anything changes.',
  restoreChoose: 'Choose a backup file',
  restoreFault: {
    'not-json':
      'This is not a backup file: it cannot be read as JSON. Choose the file named enishi-….json.',
    'wrong-file': 'This file is not a backup of Enishi. Choose the file named enishi-….json.',
    'too-new':
      'A newer version of Enishi wrote this file. Reload this page to get the newest version, then try again.',
    damaged:
      'This file is damaged: its contents do not match its own digest. Nothing was changed. Try an older backup.',
  },
  restoreHolds: 'What the file holds, beside what is here',
  restoreKind: 'Records',
  restoreInFile: 'In the file ({day})',
  restoreHere: 'Here now',
  restoreInvalid: {
    one: '{n} record in the file is not valid. It is kept and set aside below, not lost.',
    other: '{n} records in the file are not valid. They are kept and set aside below, not lost.',
  },
  restoreReplace: 'Replace what is here',
  restoreWarn:
    'Everything that is here now is replaced. Save a backup first if you want to keep it.',
  restoreDone: 'Restored {records}.',
  cancel: 'Cancel',
  kinds: {
    contact: 'People',
    goal: 'Goals',
    habit: 'Habits',
    event: 'Gatherings',
    introduction: 'Introductions',
    lesson: 'Lessons read',
    review: 'Weekly reviews',
    check: 'Network checks',
    adviser: 'Advisers',
    settings: 'Settings',
    coach: 'The coach’s memory',
  },
  state: 'Where it is kept',
  stateUsed: 'In use: {used} of about {quota} that this browser allows.',
  statePersisted: 'This browser promised to keep it until you erase it.',
  stateNotPersisted:
    'This browser has not promised to keep it. It may clear it when the disk is full; Safari may after seven days without a visit. A backup file is your safety.',
  stateAsk: 'Ask the browser to keep it',
  duplicates: 'Duplicates',
  duplicatesLead: {
    one: '{n} pair of records may be one person twice.',
    other: '{n} pairs of records may be one person twice.',
  },
  duplicatesOpen: 'Look at them',
  trash: 'Trash',
  trashLead: 'What you deleted stays here for 30 days.',
  trashEmpty: 'The trash is empty.',
  trashDeleted: 'Deleted {day}',
  trashJoined: 'Joined into {name}, {day}',
  trashJoinedHint:
    'Put back, it is a person of its own again: its entries and promises move back to it; what both have, such as an e-mail, stays with both.',
  trashRestore: 'Put back',
  trashPurge: 'Delete for good',
  untitled: 'Untitled',
  setAside: 'Set aside',
  setAsideLead: {
    one: '{n} record could not be read. It is kept as it is and nothing overwrites it.',
    other: '{n} records could not be read. They are kept as they are and nothing overwrites them.',
  },
  setAsideSave: 'Save them as a file',
  erase: 'Erase everything',
  eraseLead:
    'Removes every record from this browser. It cannot be undone, except from a backup file.',
  eraseLabel: 'Type {word} to confirm',
  eraseWord: 'erase',
  eraseButton: 'Erase everything',
  eraseMismatch: 'Type the word “{word}” exactly, then press the button again.',
  eraseDone: 'Everything is erased.',
};

const ja: typeof en = {
  title: 'データ',
  description:
    '書いたことはすべてこのブラウザの中にあります。ファイルに保存する、戻す、消すのはここから。',
  lead: '書いたことは、この端末のこのブラウザの中だけにあります。ほかに控えはありません。ときどきファイルに残しておいてください。',
  loading: 'すべてを一つのファイルに保存したり、そこから戻したり、ごみ箱の中を見たりできます。',
  backup: 'バックアップ',
  backupLead:
    'すべてを一つのファイルにまとめます。ブラウザの外(ディスクやご自分のクラウド)に置いてください。',
  backupNever: 'まだバックアップがありません。',
  backupLast: '最後のバックアップは{day}です。',
  backupUnsaved: {
    one: 'その後の変更は{n}件です。',
    other: 'その後の変更は{n}件です。',
  },
  backupMake: 'バックアップを保存',
  backupMade: '{name}に保存しました({records})。読み返して、欠けがないことを確かめました。',
  records: { one: '{n}件', other: '{n}件' },
  restore: '戻す',
  restoreLead:
    'バックアップのファイルを選ぶと、中身を見てから戻せます。見るだけでは何も変わりません。',
  restoreChoose: 'ファイルを選ぶ',
  restoreFault: {
    'not-json':
      'バックアップとして読めないファイルです。enishi-….jsonという名前のファイルを選んでください。',
    'wrong-file':
      'Enishiのバックアップではないようです。enishi-….jsonという名前のファイルを選んでください。',
    'too-new':
      '新しい版のEnishiで作られたファイルです。ページを読み込み直してから、もう一度お試しください。',
    damaged:
      'ファイルが壊れています(中身と照合値が合いません)。何も変えていません。一つ前のバックアップをお試しください。',
  },
  restoreHolds: 'ファイルの中身と、いまここにあるもの',
  restoreKind: '種類',
  restoreInFile: 'ファイル({day})',
  restoreHere: 'いまここ',
  restoreInvalid: {
    one: '正しく読めない記録が{n}件あります。捨てずに、下の「よけてある記録」に残します。',
    other: '正しく読めない記録が{n}件あります。捨てずに、下の「よけてある記録」に残します。',
  },
  restoreReplace: 'この内容に置き換える',
  restoreWarn:
    'いまここにあるものは、すべて置き換わります。残したいときは、先にバックアップを保存してください。',
  restoreDone: '{records}を戻しました。',
  cancel: 'やめる',
  kinds: {
    contact: '人',
    goal: '目標',
    habit: '習慣',
    event: '集まり',
    introduction: '紹介',
    lesson: '読んだレッスン',
    review: '週の振り返り',
    check: 'つながりの点検',
    adviser: '相談できる人',
    settings: '設定',
    coach: 'コーチの覚え書き',
  },
  state: '置き場所',
  stateUsed: 'このブラウザで使える約{quota}のうち、{used}を使っています。',
  statePersisted: 'このブラウザは、ご自分で消すまで残しておくと約束しています。',
  stateNotPersisted:
    'このブラウザは、残しておくとまだ約束していません。空きが足りなくなると消えることがあり、Safariでは7日間開かないと消えることがあります。バックアップがいちばんの備えです。',
  stateAsk: '残すようブラウザに頼む',
  duplicates: '重複の確認',
  duplicatesLead: {
    one: '同じ人かもしれない記録が{n}組あります。',
    other: '同じ人かもしれない記録が{n}組あります。',
  },
  duplicatesOpen: '見比べる',
  trash: 'ごみ箱',
  trashLead: '消したものは30日間ここに残ります。',
  trashEmpty: 'ごみ箱は空です。',
  trashDeleted: '{day}に削除',
  trashJoined: '{name}にまとめました({day})',
  trashJoinedHint:
    '元に戻すと、また別々の人になります。やりとりと約束はこの人に戻り、メールなど両方にあるものは両方に残ります。',
  trashRestore: '元に戻す',
  trashPurge: '完全に消す',
  untitled: '名前なし',
  setAside: 'よけてある記録',
  setAsideLead: {
    one: '読めない記録が{n}件ありました。そのままの形で残してあり、上書きされることはありません。',
    other:
      '読めない記録が{n}件ありました。そのままの形で残してあり、上書きされることはありません。',
  },
  setAsideSave: 'ファイルに保存',
  erase: 'すべて消す',
  eraseLead:
    'このブラウザからすべての記録を消します。バックアップのファイルがないと元に戻せません。',
  eraseLabel: '確認のため「{word}」と入力してください',
  eraseWord: '消去',
  eraseButton: 'すべて消す',
  eraseMismatch: '「{word}」とそのまま入力してから、もう一度押してください。',
  eraseDone: 'すべて消しました。',
};

export const data = { en, ja };
export type DataMessages = typeof en;
