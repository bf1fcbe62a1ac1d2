import type { Messages } from '../messages.ts';

interface Section {
  id: string;
  title: string;
  paragraphs: string[];
  list?: string[];
}

interface AboutTable {
  title: string;
  description: string;
  lead: string;
  contents: string;
  sections: Section[];
  dataLink: string;
}

const en: AboutTable = {
  title: 'About',
  description:
    'What Enishi keeps and where, what a private log protects from and what not, and how each number on the site is made.',
  lead: 'What is kept and where, and how each number comes about.',
  contents: 'On this page',
  dataLink: 'Save a backup',
  sections: [
    {
      id: 'name',
      title: 'The name',
      paragraphs: [
        'Enishi (縁) is the Japanese word for the tie that brings people together and can be tended. The knot is mizuhiki, the paper cord around a gift that is meant to stay tied.',
      ],
    },
    {
      id: 'privacy',
      title: 'Privacy in plain words',
      paragraphs: [
        'This site is a set of files. When you open a page, your browser fetches it and works alone from then on. What you write is kept by your browser, on this device. There is no account, no server of ours, no analytics, no cookie, and no request to any other site. The server that hands out the pages sees what any web server sees, which page was fetched from which address, and nothing of what you write.',
      ],
    },
    {
      id: 'protects',
      title: 'What this protects from',
      paragraphs: [],
      list: [
        'Nobody can read your notes from a server, because they are on none.',
        'No other website can read them: the browser keeps each site’s records apart.',
        'Text that comes from a file you bring in cannot run as a program here; the pages forbid it.',
      ],
    },
    {
      id: 'not-protects',
      title: 'What it does not protect from',
      paragraphs: ['Each of these has a simple answer.'],
      list: [
        'Someone who uses your device while it is unlocked can open this page. Lock the device. On a shared computer keep no notes, or give each person a login of their own.',
        'A browser extension that you allowed to read every page can read this one as well. Allow only those you trust, or use a browser profile without any.',
        'Whoever manages a browser or a computer, such as an employer or a school, can see into it. A profile that you sign in to with a work account is managed as well. Keep private notes on a device of your own.',
        'A harmful program on the device can read what the browser keeps. Updates are the best help.',
        'Pages at the same address can read each other’s records. On the web that means the part up to the first slash: every page under user.github.io shares one. Whoever hosts a copy of this site should give it an address of its own.',
      ],
    },
    {
      id: 'encryption',
      title: 'Why your records are not encrypted here',
      paragraphs: [
        'The records lie on the disk as the browser stores them, as safe as your device makes its disk. A lock of our own would help little: the page would need the key each time, so whoever could read the page could read the key. And whoever forgets the passphrase would lose everything. Turn on the encryption of your device; most phones have it from the start.',
        'A backup file leaves the device, so it can have a passphrase. It then opens here or with the program age, with the passphrase and in no other way. Nobody can reset it, because nobody else has it: lost is lost. Write it down and keep it apart from the file.',
      ],
    },
    {
      id: 'loss',
      title: 'How notes in a browser get lost',
      paragraphs: [
        'The browser may delete them. Clearing “site data” or “browsing data” does it at once. Any browser may clear up when the disk is nearly full, unless it has promised to keep this site’s data; the Data page shows whether it has. In a private window everything goes when the window closes. Records do not travel with a browser account: another device, or another browser here, begins empty.',
        'Safari deletes what a site has stored after seven days of use of Safari in which you did not touch the site. A site that you put on the Home Screen (iPhone, iPad) or in the Dock (Mac) is counted apart, and its records stay. The app on the Home Screen begins empty: bring your records in with a backup file, and use it from then on.',
      ],
    },
    {
      id: 'copies',
      title: 'Second copies and backup files',
      paragraphs: [
        'Besides your records, the browser keeps second copies of them by itself: the three latest, and the first of the month. When it damages its storage, this site notices at the next start and offers them. They lie in the same browser, so whatever clears this site’s data takes them along.',
        'Against everything above there is one answer: save a backup file now and then, and keep it somewhere else.',
      ],
    },
    {
      id: 'rung',
      title: 'How depth is counted',
      paragraphs: [
        'Each person stands on one of four rungs, and the log alone decides which. Every rung can show the entries that prove it, and what is missing for the next. Adding an entry never lowers a rung. You may set a rung by hand, and it then says so.',
      ],
      list: [
        'Met: at least one entry.',
        'Acquainted: entries on three different days.',
        'Reciprocal: something given and something received, on different days.',
        'Trusted: reciprocal, with 180 days or more between the first entry and the latest, and advice, help or an introduction given or received.',
      ],
    },
    {
      id: 'warmth',
      title: 'How warmth is counted',
      paragraphs: [
        'You choose how often you would like to be in touch with someone, or choose no rhythm at all. Warmth is the days since you were last in touch, divided by that rhythm: up to 1 is warm, up to 2 is cooling, beyond that is cold. It speaks of an interval. It says nothing about a person.',
      ],
    },
    {
      id: 'strength',
      title: 'How a habit’s strength is counted',
      paragraphs: [
        'Strength runs from 0 to 100%. After each day or week that was due, it moves a part of the way towards what you did: up if you did it, down if not. A daily habit closes half the distance in 13 due days, a habit on chosen weekdays in 8, a weekly one in 3 weeks. Rest days, skipped days and the day that is not over yet leave it alone. Until four units have passed, you see “2 of 3 weeks” and no percentage. How fast habits form differs so much between people that this is a picture of your record and no measurement of you.',
      ],
    },
    {
      id: 'evidence',
      title: 'Where the lessons come from',
      paragraphs: [
        'Claims in the lessons cite published research, each with its limits. Where nothing has been tested, the lesson says so. People and firms in the stories are invented.',
      ],
    },
    {
      id: 'licence',
      title: 'Licence',
      paragraphs: [
        'Enishi is free software under the MIT licence. You may use it, change it and put it on a server of your own.',
      ],
    },
  ],
};

const ja: AboutTable = {
  title: 'このサイトについて',
  description:
    'Enishi 縁が何をどこに残すのか、何を守れて何を守れないのか、画面の数字がどう決まるのかを説明します。',
  lead: '何をどこに残すのか、数字がどう決まるのかを説明します。',
  contents: 'このページの内容',
  dataLink: 'バックアップを保存する',
  sections: [
    {
      id: 'name',
      title: '名前のこと',
      paragraphs: [
        '「縁」は人と人を引き合わせ、手をかければ育つものです。印は水引の結びで、ほどけないようにと願って贈り物に掛ける紐をかたどりました。',
      ],
    },
    {
      id: 'privacy',
      title: 'プライバシーについて',
      paragraphs: [
        'このサイトはファイルの集まりです。ページを開くとブラウザが読み込み、あとはブラウザだけで動きます。書いたことは、この端末のブラウザの中に残ります。登録も、こちらのサーバーも、アクセス解析も、クッキーも、ほかのサイトへの通信もありません。ページを配るサーバーにわかるのは、どのアドレスからどのページが読まれたかという、ふつうのウェブサーバーと同じことだけです。書いた内容は届きません。',
      ],
    },
    {
      id: 'protects',
      title: '守れること',
      paragraphs: [],
      list: [
        'サーバーから記録を読まれることはありません。サーバーに置いていないからです。',
        'ほかのサイトから記録を読まれることはありません。ブラウザがサイトごとに分けて保管しています。',
        '取り込んだファイルの文字が、プログラムとして動くことはありません。ページの設定で禁じています。',
      ],
    },
    {
      id: 'not-protects',
      title: '守れないこと',
      paragraphs: ['どれも、簡単な備えがあります。'],
      list: [
        'ロックを外した端末を使える人は、このページを開けます。端末にロックをかけてください。共用のパソコンには書かないか、使う人ごとにログインを分けます。',
        'すべてのページを読む許可を与えた拡張機能は、このページも読めます。信頼できるものだけに許可するか、拡張機能のないプロファイルを使ってください。',
        '会社や学校が管理するパソコンやブラウザは、管理者が中を見ることができます。仕事のアカウントでログインしたプロファイルも同じです。人に見せない記録は、ご自分の端末に残してください。',
        '端末に入り込んだ悪意のあるプログラムは、ブラウザの中の記録も読めます。こまめな更新がいちばんの備えです。',
        '同じアドレスにあるページは、互いの記録を読めます。アドレスとは最初のスラッシュまでの部分で、たとえばuser.github.ioの下のページは、すべて同じ扱いになります。このサイトを自分で置くときは、専用のアドレスを用意してください。',
      ],
    },
    {
      id: 'encryption',
      title: '端末の中の記録を暗号化しない理由',
      paragraphs: [
        '記録は、ブラウザが保存したままの形でディスクにあります。守りの強さは、端末のディスクの守りと同じです。サイトが独自に鍵をかけても、開くたびにページが鍵を使うので、ページを読める相手には鍵も読めます。それに、合言葉を忘れると、すべての記録が読めなくなります。端末の暗号化を使ってください。スマートフォンの多くは、はじめから有効です。',
        'バックアップのファイルは端末の外に出るので、合言葉で閉じられます。閉じたファイルは、このサイトかageというプログラムで、合言葉を入れたときだけ開きます。合言葉はこちらにも残らないため、忘れると再発行はできず、ファイルは開けません。書き留めて、ファイルとは別の場所に置いてください。',
      ],
    },
    {
      id: 'loss',
      title: '記録が消えるとき',
      paragraphs: [
        '記録はブラウザが消すことがあります。「サイトデータ」や「閲覧データ」を消去すると、すぐに消えます。どのブラウザも、端末の空きが少なくなると消すことがあります。残すと約束してもらえたかどうかは、「データ」のページで確かめられます。プライベートウィンドウでは、閉じたときにすべて消えます。また、記録はブラウザのアカウントでは同期されません。別の端末や別のブラウザでは、何もないところから始まります。',
        'Safariは、このサイトに触れないままSafariを使った日が7日になると、サイトの保存内容を消します。ホーム画面(iPhone、iPad)やDock(Mac)に追加したサイトは別の扱いになり、記録は残ります。ホーム画面のアプリは何もないところから始まるので、バックアップのファイルから記録を戻し、その後はアプリのほうを使ってください。',
      ],
    },
    {
      id: 'copies',
      title: '控えとバックアップ',
      paragraphs: [
        '記録とは別に、ブラウザが控えを自動で残しています。新しいものから三つと、月の最初の一つです。ブラウザの保存領域が壊れると、次に開いたときにこのサイトが気づき、控えから戻せるようにします。控えも同じブラウザの中にあるので、サイトのデータを消すと一緒に消えます。',
        'どの場合にも効く備えは一つです。ときどきバックアップのファイルを保存し、別の場所に置いてください。',
      ],
    },
    {
      id: 'rung',
      title: '深さの段の決まり方',
      paragraphs: [
        '一人ひとりの段は、記録だけで決まります。どの段も、根拠になったやりとりと、次の段に足りないものを確かめられます。記録を足して段が下がることはありません。手で段を決めることもでき、そのときはそう表示します。',
      ],
      list: [
        '出会った。やりとりが1回以上あります。',
        '顔なじみ。別々の3日に、やりとりがあります。',
        '行き来がある。渡したものと受け取ったものが、別々の日にあります。',
        '信頼がある。行き来があり、最初と最新のやりとりが180日以上離れていて、助言か手助けか紹介を渡したか受け取ったことがあります。',
      ],
    },
    {
      id: 'warmth',
      title: '温度の決まり方',
      paragraphs: [
        'その人とどのくらいの間隔で連絡したいかを決めます。決めないことも選べます。最後のやりとりからの日数を、その間隔で割ったものが温度です。1までは温かい、2までは冷めかけ、それを超えると冷えている、とします。間隔についての言葉で、人についての言葉ではありません。',
      ],
    },
    {
      id: 'strength',
      title: '習慣の強さの決まり方',
      paragraphs: [
        '強さは0%から100%です。予定の日や週がひとつ過ぎるたびに、したことの分だけ近づきます。できれば上がり、できなければ下がります。残りの距離が半分になるのは、毎日の習慣なら13日分、曜日を決めた習慣なら8日分、週ごとの習慣なら3週分です。休みの日、飛ばした日、まだ終わっていない日は数えません。4回分たまるまでは、割合を出さず「3週のうち2週」のように示します。習慣が身につく速さは人によって大きく違います。これは記録の見取り図で、人の測定ではありません。',
      ],
    },
    {
      id: 'evidence',
      title: 'レッスンの根拠',
      paragraphs: [
        'レッスンの主張には、公表された研究を、その限界とあわせて示しています。確かめられていないことは、そう書きます。話に出てくる人や会社は架空のものです。',
      ],
    },
    {
      id: 'licence',
      title: 'ライセンス',
      paragraphs: [
        'Enishi 縁はMITライセンスの自由なソフトウェアです。使うことも、変えることも、自分のサーバーに置くこともできます。',
      ],
    },
  ],
};

export const about: Messages<AboutTable> = { en, ja };
