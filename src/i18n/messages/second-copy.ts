const en = {
  lost: 'Some of your records are missing',
  lostCounted:
    'This browser held {had} of yours, and now shows {here}. Its storage was damaged or cleared; nothing has been written over it.',
  lostUncounted:
    'This browser had to throw its damaged storage away, so your records do not show. Nothing has been written over them since.',
  lostShut:
    'This browser cannot open the storage that your records are in. Often it can after a new start: close the browser altogether, open it again and come back. If that does not help, bring back the latest copy below, or a backup file; save the copies as files first. It then takes the place of what cannot be opened.',
  joins:
    'What you bring back is joined with what is still here, the newer edit of each field first.',
  lostNotice: 'Some of your records are missing. Until you decide, nothing is changed here.',
  lostOpen: 'See what can be brought back',
  records: { one: '{n} record', other: '{n} records' },
  people: { one: '{n} person', other: '{n} people' },
  copies: 'Second copies in this browser',
  lookingForCopies: 'Looking for second copies…',
  noCopies: 'There is no second copy in this browser.',
  copyOf: '{day}, {time}: {people}, {records} in all',
  bring: 'Bring this back',
  saveCopy: 'Save as a file',
  file: 'A backup file',
  fileLead: 'Do you have a backup file, or a newer one than these copies? Choose it here.',
  chooseFile: 'Choose a backup file',
  rest: 'What is here now',
  saveRest: 'Save it as a file first',
  goOn: 'Go on with what is here',
  goOnSure:
    'Go on without the missing records? The second copies stay, and the Data page can still bring them back.',
  beginAnew: 'Begin anew',
  beginAnewLead: 'If nothing here helps, you can begin with nothing.',
  beginAnewSure:
    'Begin with nothing? The second copies stay, and the Data page can still bring them back.',
  sure: 'Yes, go on',
  cancel: 'Cancel',
  close: 'Close',
  working: 'One moment…',
  outcomes: {
    done: 'Done. {records} are here.',
    refused: 'This could not be written, so nothing was changed. Free some space and try again.',
    shut: 'The browser does not let go of the storage that cannot be opened, so nothing was changed. Save the copies as files first. Then clear this site’s data in the browser’s settings, open the site again, and bring a file back on the Data page.',
    'not-json': 'This file cannot be read as a backup. Choose the file named enishi-….json.',
    'wrong-file': 'This file is not a backup of Enishi. Choose the file named enishi-….json.',
    'too-new': 'A newer version of Enishi wrote this. Reload the page and try again.',
    locked: 'This file has a passphrase. Type it below.',
    'wrong-passphrase': 'This is not its passphrase. Nothing was changed; try again.',
    'no-passphrase': 'This file is locked for a key, not by a passphrase. Choose another backup.',
    failed: 'The storage did not answer, so nothing was changed. Reload the page and try again.',
    unreadable: 'This file could not be read. Choose it again, or try another one.',
    damaged: 'This one is damaged and nothing was changed. Try an older one.',
  },
  lead: 'Besides your records, this browser keeps copies of them on its own: the three latest, and the first of the month. They help when the browser damages its storage. They do not replace a backup file: clearing this site’s data clears them too.',
  none: 'There is no copy yet. The first one is made soon after something changes.',
  cannot:
    'This browser cannot keep second copies (Safari can since version 26). A backup file is your safety.',
  repairLead:
    'If pages look broken or old, this fetches the site anew. It clears what the browser kept of the site’s own files, and never touches your records.',
  repairButton: 'Repair and reload',
};

const ja: typeof en = {
  lost: '見えなくなった記録があります',
  lostCounted:
    'このブラウザには{had}の記録がありましたが、いまは{here}です。保存領域が壊れたか、消されたようです。上書きはしていません。',
  lostUncounted:
    'ブラウザが、壊れた保存領域を捨てました。そのため記録が見えなくなっています。その後の上書きはしていません。',
  lostShut:
    'このブラウザが、記録の入った保存領域を開けません。ブラウザをいったんすべて閉じて開き直すと、また開けることがよくあります。それでも開けないときは、下のいちばん新しい控えか、バックアップのファイルを戻せます。先に控えをファイルに保存しておくと安心です。開けない保存領域は、そのとき新しいものに替わります。',
  joins: '戻すものは、いまここにある記録と合わせます。同じ項目は、新しいほうを残します。',
  lostNotice: '見えなくなった記録があります。どうするか決まるまで、ここでは何も変えません。',
  lostOpen: '戻せるものを見る',
  records: { one: '{n}件', other: '{n}件' },
  people: { one: '{n}人', other: '{n}人' },
  copies: 'ブラウザの中の控え',
  lookingForCopies: '控えを探しています…',
  noCopies: 'このブラウザの中に、控えはありません。',
  copyOf: '{day} {time}、{people}・全部で{records}',
  bring: 'この控えを戻す',
  saveCopy: 'ファイルに保存',
  file: 'バックアップのファイル',
  fileLead:
    'バックアップのファイルがあるとき、または控えより新しいものがあるときは、こちらから選べます。',
  chooseFile: 'ファイルを選ぶ',
  rest: 'いまここにあるもの',
  saveRest: '先にファイルに保存',
  goOn: 'いまあるもので続ける',
  goOnSure: '見えない記録はそのままにして続けますか。控えは残り、「データ」のページから戻せます。',
  beginAnew: '最初から始める',
  beginAnewLead: '戻せるものがなければ、何もない状態から始められます。',
  beginAnewSure: '何もない状態から始めますか。控えは残り、「データ」のページから戻せます。',
  sure: 'はい、続けます',
  cancel: 'やめる',
  close: '閉じる',
  working: 'お待ちください…',
  outcomes: {
    done: '済みました。いま{records}の記録があります。',
    shut: 'ブラウザが開けない保存領域を手放さないため、何も変えていません。まず控えをファイルに保存してください。次にブラウザの設定でこのサイトのデータを消し、サイトを開き直して、「データ」のページでファイルを戻してください。',
    refused: '書き込めなかったため、何も変えていません。空きを作って、もう一度お試しください。',
    'not-json':
      'バックアップとして読めないファイルです。enishi-….jsonという名前のファイルを選んでください。',
    'wrong-file':
      'Enishiのバックアップではないようです。enishi-….jsonという名前のファイルを選んでください。',
    'too-new':
      '新しい版のEnishiで作られたものです。ページを読み込み直して、もう一度お試しください。',
    locked: '合言葉で閉じたファイルです。下に合言葉を入力してください。',
    'wrong-passphrase': '合言葉が違います。何も変えていません。もう一度お試しください。',
    'no-passphrase': '合言葉ではなく鍵で閉じたファイルです。ほかのバックアップを選んでください。',
    failed:
      '保存領域から応答がなく、何も変えていません。ページを読み込み直して、もう一度お試しください。',
    unreadable: 'ファイルを読めませんでした。選び直すか、ほかのファイルをお試しください。',
    damaged: '壊れていて読めません。何も変えていません。一つ前のものをお試しください。',
  },
  lead: '記録とは別に、このブラウザが控えを自動で残しています。新しいものから三つと、月の最初の一つです。ブラウザの保存領域が壊れたときの備えですが、サイトのデータを消すと一緒に消えます。バックアップのファイルの代わりにはなりません。',
  none: 'まだ控えはありません。何か変わると、まもなく最初の控えができます。',
  cannot:
    'このブラウザは控えを残せません(Safariは26から残せます)。バックアップのファイルがいちばんの備えです。',
  repairLead:
    'ページの表示がおかしいときや古いときに、サイトを取り直します。ブラウザに残っているサイト自身のファイルを消すだけで、記録には触れません。',
  repairButton: '修復して読み込み直す',
};

export const secondCopy = { en, ja };
export type SecondCopyMessages = typeof en;
