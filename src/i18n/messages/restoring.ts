/** The words of a restore; they come with its code. */
const en = {
  reading: 'Reading the file…',
  fault: {
    'not-json':
      'This is not a backup file: it cannot be read as JSON. Choose the file named enishi-….json.',
    'wrong-file': 'This file is not a backup of Enishi. Choose the file named enishi-….json.',
    'too-new':
      'A newer version of Enishi wrote this file. Reload this page to get the newest version, then try again.',
    damaged:
      'This file is damaged: its contents do not match its own digest. Nothing was changed. Try an older backup.',
    'no-passphrase':
      'This file is locked for a key, not with a passphrase. Unlock it with the program age, then choose what comes out.',
    failed:
      'The records here could not be read, so the file could not be compared with them. Nothing was changed. Reload the page and choose it again.',
    unreadable:
      'The browser could not read the file. It may have been moved or changed. Choose it again.',
  },
  gone: 'The state before is no longer here: something else was restored meanwhile. Nothing was changed.',
  locked: 'This file is locked with a passphrase.',
  passphrase: 'Passphrase',
  passphraseMissing: 'Enter the passphrase that the file was locked with.',
  passphraseWrong:
    'This passphrase does not open the file. Nothing was changed. Look at capitals and the input mode, and try again.',
  unlock: 'Unlock',
  unlocking: 'Unlocking. This takes a few seconds, on purpose: it slows down anyone who guesses.',
  holds: 'What the file of {day} holds, beside what is here',
  kind: 'Records',
  onlyHere: 'Only here',
  onlyFile: 'Only in the file',
  differing: 'In both, but different',
  same: 'The same',
  other: 'Of a newer version',
  invalid: {
    one: '{n} record in the file is not valid. It is kept and set aside below, not lost.',
    other: '{n} records in the file are not valid. They are kept and set aside below, not lost.',
  },
  merge: 'Merge the file into what is here',
  mergeAbout:
    'Merging removes nothing: records of both sides stay, and where both have one, the newest edit of each field wins. What you took out of a record after the backup may come back.',
  replace: 'Replace what is here',
  replaceAbout: 'Replacing puts the file in the place of everything that is here now.',
  undoable: 'Either can be undone with one press for 30 days.',
  cancel: 'Cancel',
  replaced: {
    one: 'The {n} record of the file is here, digest equal.',
    other: 'The {n} records of the file are here, digest equal.',
  },
  merged: {
    one: 'The {n} record of the file is here, merged with yours.',
    other: 'The {n} records of the file are here, merged with yours.',
  },
  undone: {
    one: 'The {n} record from before is here again, digest equal.',
    other: 'The {n} records from before are here again, digest equal.',
  },
  unproven:
    'What was read back is not what was written. Undo it below, save a backup of what is here, and try once more.',
  proof: 'Read again from this browser afterwards',
  proofState: 'State',
  before: 'Here before',
  file: 'In the file',
  after: 'Here now',
  records: 'Records',
  digest: 'Digest',
  former: {
    replaced: 'On {day} a file took the place of everything.',
    merged: 'On {day} a file was merged in.',
    undone: 'On {day} a restore was undone.',
  },
  formerKept: 'The state before it is kept for 30 days.',
  formerSince: {
    one: '{n} change came after; it goes with the state you leave, and comes back with it.',
    other: '{n} changes came after; they go with the state you leave, and come back with it.',
  },
  undo: 'Undo the restore',
  redo: 'Go back to the restored state',
  forget: 'Delete the kept state',
};

const ja: typeof en = {
  reading: 'ファイルを読んでいます…',
  fault: {
    'not-json':
      'バックアップとして読めないファイルです。enishi-….jsonという名前のファイルを選んでください。',
    'wrong-file':
      'Enishiのバックアップではないようです。enishi-….jsonという名前のファイルを選んでください。',
    'too-new':
      '新しい版のEnishiで作られたファイルです。ページを読み込み直してから、もう一度お試しください。',
    damaged:
      'ファイルが壊れています(中身と照合値が合いません)。何も変えていません。一つ前のバックアップをお試しください。',
    'no-passphrase':
      '合言葉ではなく鍵で閉じられたファイルです。ageというプログラムで開き、出てきたファイルを選んでください。',
    failed:
      'ここの記録を読めず、ファイルと比べられませんでした。何も変えていません。ページを読み込み直して、もう一度選んでください。',
    unreadable:
      'ファイルを読み取れませんでした。移されたか、書き換えられたのかもしれません。もう一度選んでください。',
  },
  gone: 'その後に別のものを戻したため、前の状態はもうありません。何も変えていません。',
  locked: 'このファイルは合言葉で閉じられています。',
  passphrase: '合言葉',
  passphraseMissing: '閉じたときの合言葉を入力してください。',
  passphraseWrong:
    'この合言葉では開きませんでした。何も変えていません。大文字と小文字、入力の切り替えを確かめて、もう一度お試しください。',
  unlock: '開く',
  unlocking:
    '開いています。数秒かかります(言い当てようとする人を遅らせるため、わざと時間をかけています)。',
  holds: '{day}のファイルの中身と、いまここにあるもの',
  kind: '種類',
  onlyHere: 'ここだけ',
  onlyFile: 'ファイルだけ',
  differing: '両方にあり、違うもの',
  same: '同じもの',
  other: '新しい版の記録',
  invalid: {
    one: '正しく読めない記録が{n}件あります。捨てずに、下の「よけてある記録」に残します。',
    other: '正しく読めない記録が{n}件あります。捨てずに、下の「よけてある記録」に残します。',
  },
  merge: 'いまあるものに加える',
  mergeAbout:
    '加えるときは、何も消しません。両方の記録が残り、同じ記録は項目ごとに新しいほうを採ります。バックアップのあとで記録から消した項目は、戻ってくることがあります。',
  replace: 'この内容に置き換える',
  replaceAbout: '置き換えると、いまここにあるものすべてが、ファイルの中身に入れ替わります。',
  undoable: 'どちらも、30日間はひと押しで取り消せます。',
  cancel: 'やめる',
  replaced: {
    one: 'ファイルの{n}件がここにあります。照合値も同じです。',
    other: 'ファイルの{n}件がここにあります。照合値も同じです。',
  },
  merged: {
    one: 'ファイルの{n}件が、いままでの記録に加わりました。',
    other: 'ファイルの{n}件が、いままでの記録に加わりました。',
  },
  undone: {
    one: '前の{n}件に戻りました。照合値も同じです。',
    other: '前の{n}件に戻りました。照合値も同じです。',
  },
  unproven:
    '読み返した内容が、書いた内容と違います。下で取り消し、いまの内容をバックアップしてから、もう一度お試しください。',
  proof: '書いたあと、このブラウザから読み返した結果',
  proofState: '状態',
  before: '前',
  file: 'ファイル',
  after: 'いま',
  records: '件数',
  digest: '照合値',
  former: {
    replaced: '{day}に、ファイルの内容に置き換えました。',
    merged: '{day}に、ファイルの内容を加えました。',
    undone: '{day}に、戻したことを取り消しました。',
  },
  formerKept: 'その前の状態を30日間残してあります。',
  formerSince: {
    one: 'そのあとの変更{n}件も、離れる側の状態として残ります。もう一度押せば戻ります。',
    other: 'そのあとの変更{n}件も、離れる側の状態として残ります。もう一度押せば戻ります。',
  },
  undo: '前の状態に戻す',
  redo: '取り消す前の状態に戻す',
  forget: '残してある状態を消す',
};

export const restoring = { en, ja };
export type RestoringMessages = typeof en;
