/** The words of a backup with a passphrase, and of the file that keeps itself up to date. */
const en = {
  lockLead:
    'The file opens only with the passphrase: here, or with the program age. Four or five words that do not belong together are hard to guess.',
  lockWarn:
    'Nobody can open the file without it, and nobody can send it to you. Keep it somewhere else.',
  passphrase: 'Passphrase',
  again: 'The same again',
  missing: 'Enter a passphrase.',
  mismatch: 'The two are not the same. Enter them again.',
  save: 'Save a locked backup',
  locking: 'Locking. This takes a few seconds, on purpose: it slows down anyone who guesses.',
  keptLead:
    'Choose a file or a folder once, and this browser writes a backup there by itself after each change. In a folder it makes one file a day. The file has no passphrase.',
  chooseFile: 'Choose a file',
  chooseFolder: 'Choose a folder',
  keeps: '“{name}” is kept up to date by itself.',
  written: 'Last written: {moment}.',
  notWritten: 'Not written yet.',
  problem: {
    permission:
      'The browser asks for your permission again before it may write. Press the button below; what was missed is written at once.',
    missing:
      'The file or folder is no longer where it was. Bring it back, or stop and choose another one.',
    full: 'There is no room left where the file is. Make room, then write again.',
    'other-set':
      'The records here are not the ones this file was made for, so it was left as it is. Press the button to write these into it, or stop and choose another file.',
    failed:
      'The file could not be written; another program may hold it open. Your records here are safe. Close it there, then write again.',
  },
  writeNow: 'Write it now',
  stop: 'Stop writing it',
};

const ja: typeof en = {
  lockLead:
    '合言葉がないと開けないファイルになります。ここのほか、ageというプログラムでも開けます。互いに関係のない言葉を四つか五つ並べると、言い当てられにくくなります。',
  lockWarn:
    '合言葉を忘れると、誰にも開けません。こちらからお知らせすることもできません。別の場所に控えてください。',
  passphrase: '合言葉',
  again: 'もう一度',
  missing: '合言葉を入力してください。',
  mismatch: '二つが同じではありません。もう一度入力してください。',
  save: '閉じたバックアップを保存',
  locking:
    '閉じています。数秒かかります(言い当てようとする人を遅らせるため、わざと時間をかけています)。',
  keptLead:
    'ファイルかフォルダーを一度選ぶと、変更のたびに、このブラウザがそこへバックアップを書きます。フォルダーには一日に一つずつ作ります。合言葉は付きません。',
  chooseFile: 'ファイルを選んで始める',
  chooseFolder: 'フォルダーを選んで始める',
  keeps: '「{name}」をひとりでに新しくしています。',
  written: '最後に書いたのは{moment}です。',
  notWritten: 'まだ書いていません。',
  problem: {
    permission:
      'ブラウザが、書き込みの許可をもう一度求めています。下のボタンを押すと、書けなかった分もすぐに書きます。',
    missing:
      'ファイルかフォルダーが、元の場所に見あたりません。元に戻すか、いったんやめて別のものを選んでください。',
    full: 'ファイルを置いている場所に空きがありません。空きを作ってから、もう一度書いてください。',
    'other-set':
      'ここの記録は、このファイルの元になった記録とは別のものなので、ファイルには手を付けていません。この記録を書くときは下のボタンを押し、そうでなければいったんやめて別のファイルを選んでください。',
    failed:
      'ファイルに書けませんでした。ほかのプログラムが開いているのかもしれません。ここの記録は無事です。閉じてから、もう一度書いてください。',
  },
  writeNow: 'いま書く',
  stop: '書くのをやめる',
};

export const safeCopies = { en, ja };
