/** A suggestion in words: what it is about, what to do, and why now with figures from the log. */
export interface ReasonText {
  eyebrow: string;
  what: string;
  why: string;
}

const en = {
  reasons: {
    'promise-today': {
      eyebrow: 'Due today: your promise to {who}',
      what: '{what}',
      why: 'You promised it on {day}.',
    },
    'promise-waiting': {
      eyebrow: 'Your promise to {who}',
      what: '{what}',
      why: 'You promised it on {day}. The day you named was {ago}.',
    },
    'met-today': {
      eyebrow: 'Within 48 hours',
      what: 'Write two lines to {who}',
      why: 'You met today. Two lines are enough while you both remember.',
    },
    'met-days': {
      eyebrow: 'Within 48 hours',
      what: 'Write two lines to {who}',
      why: 'You met {ago}, and nothing is logged since. Two lines are enough.',
    },
    'received-today': {
      eyebrow: 'Thanks',
      what: 'Thank {who} for {exchange}',
      why: 'You received it today, and the log holds no thanks yet.',
    },
    'received-days': {
      eyebrow: 'Thanks',
      what: 'Thank {who} for {exchange}',
      why: 'You received it {ago}, on {day}. The log holds no thanks yet.',
    },
    cooling: {
      eyebrow: 'Keeping in touch',
      what: 'Write to {who}',
      why: 'Last in touch {days} days ago; you chose every {cadence} days. The tie is “{rung}”.',
    },
    cold: {
      eyebrow: 'Keeping in touch',
      what: 'A line to {who}',
      why: 'Quiet for {days} days; you chose every {cadence} days. The tie is “{rung}”. A line that asks for nothing needs no occasion.',
    },
    'empty-seat': {
      eyebrow: 'An empty seat',
      what: '{role}',
      why: 'Nobody has this seat yet. You wrote that you may meet such a person here: {place}.',
    },
    'outcome-untold': {
      eyebrow: 'Closing the circle',
      what: 'Tell {who} what came of it',
      why: '{who} introduced you to {whom} {ago}. The log does not say that they heard how it went.',
    },
    'give-first': {
      eyebrow: 'Give first',
      what: 'Bring something to {who}',
      why: 'In the past year you received {received} times and gave {gave}. One small useful thing, and no question in it.',
    },
    'rung-days': {
      eyebrow: 'One step deeper',
      what: 'Be in touch with {who} once more',
      why: 'One more day in touch, and the tie is “{next}”.',
    },
    'rung-gave': {
      eyebrow: 'One step deeper',
      what: 'Give {who} something of use',
      why: 'You have received, and the log holds nothing given yet. With that the tie is “{next}”.',
    },
    'rung-received': {
      eyebrow: 'One step deeper',
      what: 'Ask {who} for something small',
      why: 'You have given, and the log holds nothing received yet. With that the tie is “{next}”.',
    },
    'rung-other-day': {
      eyebrow: 'One step deeper',
      what: 'Give or ask {who} again, on another day',
      why: 'Giving and receiving fell on one day so far. On another day the tie is “{next}”.',
    },
    'rung-depth': {
      eyebrow: 'One step deeper',
      what: 'Go deeper with {who}',
      why: 'An introduction, advice or help, either way, and the tie is “{next}”.',
    },
    'ask-introduction': {
      eyebrow: 'A door someone can open',
      what: 'Ask {who} for an introduction',
      why: 'The seat “{role}” is empty, and you wrote that {who} could introduce someone.',
    },
    'well-deep': {
      eyebrow: 'Other fields',
      what: 'Plan to meet people from elsewhere',
      why: '{share} of your people come from your company and industry. What is ordinary elsewhere is news to you.',
    },
    collecting: {
      eyebrow: 'Depth before numbers',
      what: 'Choose one of the new people',
      why: 'You met {count} new people in thirty days, and no tie grew deeper in them. A second talk with one of them is worth more than another card.',
    },
    'review-due': {
      eyebrow: 'Ten minutes',
      what: 'Look back on the week',
      why: 'This is your day for it. When ten minutes are over, it is enough.',
    },
    'check-due': {
      eyebrow: 'Once a quarter',
      what: 'Answer the eight questions again',
      why: 'You last answered them {ago}. Beside those answers you will see what has moved.',
    },
    'dormant-tie': {
      eyebrow: 'After a long silence',
      what: 'Write to {who} again',
      why: 'You were close, and were last in touch {ago}. In American experiments such lines pleased people more than their writers expected.',
    },
    'act-open': {
      eyebrow: 'Your act from a lesson',
      what: '{what}',
      why: 'You chose it {ago}.',
    },
    'event-today': {
      eyebrow: 'Today',
      what: '{what}',
      why: 'Have a look at why you go and whom you hope to meet.',
    },
    'event-yesterday': {
      eyebrow: 'Yesterday',
      what: 'Log whom you met: {what}',
      why: 'Today you still remember what was said.',
    },
    'event-tomorrow': {
      eyebrow: 'Tomorrow',
      what: '{what}',
      why: 'Two minutes now: why you go, whom to meet, what to bring.',
    },
    'birthday-today': {
      eyebrow: 'Birthday',
      what: 'Good wishes for {who}',
      why: 'It is today.',
    },
    'birthday-near': {
      eyebrow: 'Birthday',
      what: '{who} has a birthday soon',
      why: 'It is {ahead}.',
    },
    'backup-due': {
      eyebrow: 'Keep it safe',
      what: 'Save a backup',
      why: 'The last one was made {ago}; {changes} changes since are in this browser only.',
    },
    'backup-first': {
      eyebrow: 'Keep it safe',
      what: 'Save your first backup',
      why: 'Your records live in this browser only, and a browser can lose them. One file keeps everything.',
    },
    'no-goal': {
      eyebrow: 'A target',
      what: 'Say whom you want to know, and what for',
      why: 'There is no goal yet. A purpose tells you where to go and whom to meet.',
    },
    'habit-due': {
      eyebrow: 'Today’s practice',
      what: '{habit}',
      why: 'This week so far: {done} of {target}.',
    },
    'habit-due-month': {
      eyebrow: 'Today’s practice',
      what: '{habit}',
      why: 'This month so far: {done} of {target}.',
    },
    'habit-due-interval': {
      eyebrow: 'Today’s practice',
      what: '{habit}',
      why: 'Once in {span}, counted from the last time.',
    },
    'habit-due-rolling': {
      eyebrow: 'Today’s practice',
      what: '{habit}',
      why: 'In the last {span}: {done} of {target}.',
    },
    'habit-met': {
      eyebrow: 'An occasion',
      what: '{habit}',
      why: 'You met {who} on {day}. The time for it ends {ahead}.',
    },
    'habit-attended': {
      eyebrow: 'An occasion',
      what: '{habit}',
      why: 'You were at {what} on {day}. The time for it ends {ahead}.',
    },
    'habit-received': {
      eyebrow: 'An occasion',
      what: '{habit}',
      why: 'You received something from {who} on {day}. The time for it ends {ahead}.',
    },
    'habit-missed-days': {
      eyebrow: 'A plan to mend',
      what: 'Make “{habit}” smaller',
      why: 'The last {misses} times it was due, nothing was marked. That speaks of the plan, not of you.',
    },
    'habit-missed-weeks': {
      eyebrow: 'A plan to mend',
      what: 'Make “{habit}” smaller',
      why: 'For the last {misses} weeks nothing was marked. That speaks of the plan, not of you.',
    },
    'lesson-first': {
      eyebrow: 'Begin here',
      what: '{title}',
      why: 'A lesson of {duration}. It ends with one small act for this week.',
    },
    'lesson-next': {
      eyebrow: 'Next lesson',
      what: '{title}',
      why: 'You have read {completed} of {total} lessons. This one takes {duration}.',
    },
    'lesson-resume': {
      eyebrow: 'Where you stopped',
      what: '{title}',
      why: 'You opened this lesson and did not finish it. It takes {duration} in all.',
    },
  },
  exchanges: {
    information: 'the information',
    advice: 'the advice',
    introduction: 'the introduction',
    help: 'the help',
    opportunity: 'the opportunity',
    feedback: 'the feedback',
    gift: 'the gift',
    thanks: 'the thanks',
  },
  actions: {
    log: 'I have written: log it',
    'keep-promise': 'Kept',
    thank: 'I have thanked: log it',
    tell: 'I have told them',
    write: 'Help me write it',
    'act-done': 'Done',
    'open-page': 'Open the page',
    'open-contact': 'Open the page',
    'plan-event': 'Plan to go',
    'add-goal': 'Set a goal',
    tick: 'Tick today',
    'rewrite-plan': 'Change the plan',
    'open-lesson': 'Read the lesson',
    'open-check': 'Open the questions',
  },
  pages: {
    contacts: 'Look through your people',
    events: 'Open Gatherings',
    data: 'Save a backup',
    review: 'Begin the review',
  },
  later: 'Later',
  laterLabel: 'Later: {what}',
  dismiss: 'Not this',
  dismissLabel: 'Not this: {what}',
  lesson: 'Lesson: {title}',
};

const ja: typeof en = {
  reasons: {
    'promise-today': {
      eyebrow: '今日まで・{who}との約束',
      what: '{what}',
      why: '{day}に約束しました。',
    },
    'promise-waiting': {
      eyebrow: '{who}との約束',
      what: '{what}',
      why: '{day}に約束しました。期日は{ago}でした。',
    },
    'met-today': {
      eyebrow: '48時間以内の一通',
      what: '{who}に二行送る',
      why: '今日会いました。互いに覚えているうちなら、二行で足ります。',
    },
    'met-days': {
      eyebrow: '48時間以内の一通',
      what: '{who}に二行送る',
      why: '会ったのは{ago}です。そのあとの記録がありません。二行で足ります。',
    },
    'received-today': {
      eyebrow: 'お礼',
      what: '{who}に、{exchange}のお礼を伝える',
      why: '今日受け取りました。お礼の記録はまだありません。',
    },
    'received-days': {
      eyebrow: 'お礼',
      what: '{who}に、{exchange}のお礼を伝える',
      why: '受け取ったのは{ago}({day})です。お礼の記録はまだありません。',
    },
    cooling: {
      eyebrow: '連絡の間隔',
      what: '{who}に便りを出す',
      why: '最後のやりとりから{days}日。間隔は{cadence}日と決めています。深さの段は「{rung}」です。',
    },
    cold: {
      eyebrow: '連絡の間隔',
      what: '{who}に一行送る',
      why: '最後のやりとりから{days}日。間隔は{cadence}日と決めています。深さの段は「{rung}」です。用のない便りに、きっかけは要りません。',
    },
    'empty-seat': {
      eyebrow: '空いている席',
      what: '「{role}」の席',
      why: 'この席にはまだ誰もいません。会えそうな場所に「{place}」と書いてあります。',
    },
    'outcome-untold': {
      eyebrow: '紹介のその後',
      what: '{who}に、その後を伝える',
      why: '{ago}に{who}が{whom}を紹介してくれました。その後を伝えた記録がまだありません。',
    },
    'give-first': {
      eyebrow: '先に渡す',
      what: '{who}に、何か一つ届ける',
      why: 'この一年で、受け取ったのは{received}回、渡したのは{gave}回です。質問を添えずに、小さくて役に立つものを一つ。',
    },
    'rung-days': {
      eyebrow: '次の段まで、あと一つ',
      what: '{who}と、もう一度やりとりする',
      why: '別の日にもう一度やりとりすると、「{next}」になります。',
    },
    'rung-gave': {
      eyebrow: '次の段まで、あと一つ',
      what: '{who}に、役に立つものを渡す',
      why: '受け取った記録はあり、渡した記録がまだありません。渡すと「{next}」になります。',
    },
    'rung-received': {
      eyebrow: '次の段まで、あと一つ',
      what: '{who}に、小さなお願いをする',
      why: '渡した記録はあり、受け取った記録がまだありません。受け取ると「{next}」になります。',
    },
    'rung-other-day': {
      eyebrow: '次の段まで、あと一つ',
      what: '{who}と、別の日にも渡すか頼む',
      why: '渡したのと受け取ったのが、同じ一日です。別の日にもあると「{next}」になります。',
    },
    'rung-depth': {
      eyebrow: '次の段まで、あと一つ',
      what: '{who}と、一歩深く付き合う',
      why: '紹介、助言、手助けのどれかが、どちらからでも一つあると「{next}」になります。',
    },
    'ask-introduction': {
      eyebrow: '開けてもらえる扉',
      what: '{who}に紹介を頼む',
      why: '「{role}」の席が空いています。{who}なら紹介してもらえそうだと書いてあります。',
    },
    'well-deep': {
      eyebrow: '異なる分野',
      what: 'よその分野の人に会う予定を立てる',
      why: '記録している人の{share}が、社内と同じ業界です。よその当たり前は、こちらでは初耳です。',
    },
    collecting: {
      eyebrow: '数より深さ',
      what: '新しく会った人から、一人を選ぶ',
      why: 'この30日で新しく{count}人に会い、深まったつながりはまだありません。次の名刺より、二度目の会話です。',
    },
    'review-due': {
      eyebrow: '10分だけ',
      what: '一週間を振り返る',
      why: '今日は振り返りの日です。10分たったら、それで十分です。',
    },
    'check-due': {
      eyebrow: '3か月に一度',
      what: 'つながりの点検に、もう一度答える',
      why: '前に答えたのは{ago}です。前の答えと並べて、動いたところを確かめられます。',
    },
    'dormant-tie': {
      eyebrow: '久しぶりの便り',
      what: '{who}にもう一度書く',
      why: '近しい間柄で、最後のやりとりは{ago}です。米国の実験では、こうした便りは書き手の予想より喜ばれました。',
    },
    'act-open': {
      eyebrow: 'レッスンの一歩',
      what: '{what}',
      why: '{ago}に決めた一歩です。',
    },
    'event-today': {
      eyebrow: '今日の集まり',
      what: '{what}',
      why: '行く理由と、会いたい人を見直しておきましょう。',
    },
    'event-yesterday': {
      eyebrow: '昨日の集まり',
      what: '会った人を記録する：{what}',
      why: '今日ならまだ、話したことを覚えています。',
    },
    'event-tomorrow': {
      eyebrow: '明日の集まり',
      what: '{what}',
      why: '2分だけ。行く理由、会いたい人、渡せるものを確かめておきましょう。',
    },
    'birthday-today': {
      eyebrow: '誕生日',
      what: '{who}にお祝いを伝える',
      why: '今日が誕生日です。',
    },
    'birthday-near': {
      eyebrow: '誕生日',
      what: 'もうすぐ{who}の誕生日',
      why: '{ahead}です。',
    },
    'backup-due': {
      eyebrow: '記録を守る',
      what: 'バックアップを保存する',
      why: '前回は{ago}です。その後の変更{changes}件は、このブラウザの中にしかありません。',
    },
    'backup-first': {
      eyebrow: '記録を守る',
      what: '最初のバックアップを保存する',
      why: '記録はこのブラウザの中だけにあり、ブラウザは失うことがあります。一つのファイルに、すべてを残せます。',
    },
    'no-goal': {
      eyebrow: '目標',
      what: '誰と、何のために知り合いたいかを書く',
      why: '目標がまだありません。目的があると、行く場所と会う人が決まります。',
    },
    'habit-due': {
      eyebrow: '今日の習慣',
      what: '{habit}',
      why: '今週はここまで{target}回のうち{done}回です。',
    },
    'habit-due-month': {
      eyebrow: '今日の習慣',
      what: '{habit}',
      why: '今月はここまで{target}回のうち{done}回です。',
    },
    'habit-due-interval': {
      eyebrow: '今日の習慣',
      what: '{habit}',
      why: '前回から数えて、{span}に一度です。',
    },
    'habit-due-rolling': {
      eyebrow: '今日の習慣',
      what: '{habit}',
      why: 'この{span}では{target}回のうち{done}回です。',
    },
    'habit-met': {
      eyebrow: '機会',
      what: '{habit}',
      why: '{day}に{who}と会いました。目安は{ahead}までです。',
    },
    'habit-attended': {
      eyebrow: '機会',
      what: '{habit}',
      why: '{day}に「{what}」に出ました。目安は{ahead}までです。',
    },
    'habit-received': {
      eyebrow: '機会',
      what: '{habit}',
      why: '{day}に{who}から受け取りました。目安は{ahead}までです。',
    },
    'habit-missed-days': {
      eyebrow: 'やり方の見直し',
      what: '「{habit}」を小さくする',
      why: '予定の日に、続けて{misses}回、印がありませんでした。合わないのは、やり方のほうです。',
    },
    'habit-missed-weeks': {
      eyebrow: 'やり方の見直し',
      what: '「{habit}」を小さくする',
      why: '続けて{misses}週、印がありませんでした。合わないのは、やり方のほうです。',
    },
    'lesson-first': {
      eyebrow: 'ここから始めます',
      what: '{title}',
      why: '{duration}のレッスンです。終わりに、今週の一歩が一つあります。',
    },
    'lesson-next': {
      eyebrow: '次のレッスン',
      what: '{title}',
      why: '{total}本のレッスンのうち{completed}本を読みました。これは{duration}で読めます。',
    },
    'lesson-resume': {
      eyebrow: '読みかけ',
      what: '{title}',
      why: '開いたまま、読み終えていません。全体で{duration}です。',
    },
  },
  exchanges: {
    information: '情報',
    advice: '助言',
    introduction: '紹介',
    help: '手助け',
    opportunity: '機会',
    feedback: '感想・指摘',
    gift: '贈り物',
    thanks: 'お礼',
  },
  actions: {
    log: '送った',
    'keep-promise': '果たした',
    thank: '伝えた',
    tell: '伝えた',
    write: '文面を考える',
    'act-done': 'できた',
    'open-page': 'ページを開く',
    'open-contact': 'その人のページへ',
    'plan-event': '予定に入れる',
    'add-goal': '目標を立てる',
    tick: '今日の分に印',
    'rewrite-plan': 'やり方を変える',
    'open-lesson': 'レッスンを読む',
    'open-check': '問いを開く',
  },
  pages: {
    contacts: '人の一覧を見る',
    events: '集まりを開く',
    data: 'バックアップへ',
    review: '振り返りを始める',
  },
  later: 'あとで',
  laterLabel: 'あとで。{what}',
  dismiss: '今回は見送る',
  dismissLabel: '今回は見送る。{what}',
  lesson: 'レッスン「{title}」',
};

/** What the coach says; content/GLOSSARY.md settles the words. */
export const coach = { en, ja };
export type CoachMessages = typeof en;
