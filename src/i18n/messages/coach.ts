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
      why: 'Quiet for {days} days; you chose every {cadence} days. The tie is “{rung}”. A line that asks for nothing is welcome at any time.',
    },
    'empty-seat': {
      eyebrow: 'An empty seat',
      what: '{role}',
      why: 'Nobody has this seat yet. You wrote that you may meet such a person here: {place}.',
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
    'open-contact': 'Open the page',
    'plan-event': 'Plan to go',
    'add-goal': 'Set a goal',
    tick: 'Tick today',
    'rewrite-plan': 'Change the plan',
    'open-lesson': 'Read the lesson',
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
      why: '最後のやりとりから{days}日。間隔は{cadence}日と決めています。深さの段は「{rung}」です。用のない便りは、いつでも喜ばれます。',
    },
    'empty-seat': {
      eyebrow: '空いている席',
      what: '「{role}」の席',
      why: 'この席にはまだ誰もいません。会えそうな場所に「{place}」と書いてあります。',
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
      why: '{total}のレッスンのうち{completed}を読みました。これは{duration}で読めます。',
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
    feedback: '指摘',
    gift: '贈り物',
    thanks: 'お礼',
  },
  actions: {
    log: '送った',
    'keep-promise': '果たした',
    thank: '伝えた',
    'open-contact': 'その人のページへ',
    'plan-event': '予定に入れる',
    'add-goal': '目標を立てる',
    tick: '今日の分に印',
    'rewrite-plan': 'やり方を変える',
    'open-lesson': 'レッスンを読む',
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
