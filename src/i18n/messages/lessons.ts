import type { Messages } from '../messages.ts';

const en = {
  title: 'Lessons',
  description:
    'Twenty short lessons on building a network worth having, each with a tool and one small act for the week.',
  lead: 'Each lesson takes about six minutes and ends in one small act for this week. Read them in order, or begin with the one you need most.',
  glossary: 'The words of the lessons, explained',
  feed: 'New lessons by RSS',
  resume: {
    eyebrow: 'Begin here',
    act: 'Read lesson {number}',
    reading: 'Where you stopped',
    stopped: 'You stopped at “{section}”.',
    goOn: 'Go on reading',
    next: 'Next on your path',
    done: 'The path is complete',
    doneText:
      'You have read all twenty lessons. The acts go on: Today says what is next, and a lesson read again a year later is another lesson.',
    today: 'Open Today',
    completed: '{n} of {all} complete',
  },
  marks: { completed: 'Complete', reading: 'Reading' },
  partEyebrow: 'Part {number}',
  parts: {
    why: {
      title: 'Why it matters',
      about: 'What a network is good for, and why your workplace alone will not do.',
    },
    where: {
      title: 'Where to begin',
      about: 'Places where ties grow by themselves, and how to be worth meeting there.',
    },
    care: {
      title: 'What to mind',
      about: 'Depth before numbers, a clear purpose, an even exchange, and patience.',
    },
    long: {
      title: 'The long view',
      about: 'What five years of small acts add up to.',
    },
    practice: {
      title: 'In practice',
      about: 'Seven moments at which people stall, from the first message to the weekly review.',
    },
  },
  eyebrow: 'Part {part}: {title} · Lesson {number} · {minutes} min read',
  minutes: '{minutes} min',
  outcome: 'After this lesson',
  updated: 'Last updated {day}',
  prerequisites: 'Builds on',
  and: ' and ',
  contents: 'In this lesson',
  say: 'Words to use',
  tool: {
    eyebrow: 'Tool',
    note: 'The tool works here in this browser, with JavaScript switched on. Nothing you enter leaves it.',
  },
  check: {
    title: 'Three questions to check yourself',
    lead: 'Choose an answer, then read why.',
    question: 'Question {number}',
    show: 'Show the answer and why',
    answer: 'Answer: {letter}',
    right: 'Right: {letter}.',
    wrong: 'Not quite. The answer is {letter}.',
    score: '{right} of {all}.',
    scoreAll: 'You have what matters here.',
    scoreSome: 'The explanations say why; you can change an answer at any time.',
  },
  act: {
    title: 'This week’s act',
    goes: {
      habit: 'One press adds it to your checklist as a habit.',
      seat: 'One press makes it an empty seat in your goal.',
      promise: 'One press makes it a promise on Today, due within {days} days.',
      interaction: 'One press puts it on Today as a plan for the next {days} days.',
    },
    note: 'Keeping the act and marking the lesson complete work in this browser, with JavaScript switched on. Nothing leaves it.',
    complete: 'Mark this lesson complete',
    completed: 'You completed this lesson on {day}.',
    reopen: 'Not complete after all',
    keep: {
      habit: 'Add it to my checklist',
      seat: 'Keep this seat',
      promise: 'Keep it for this week',
      interaction: 'Keep it for this week',
    },
    who: 'With whom, if you know already',
    whoHint: 'With a name it becomes your promise to that person. Without one it appears on Today.',
    purpose: 'Have someone to ask: {title}',
    went: {
      habit: 'It is on your checklist: {title}.',
      seat: 'An empty seat in your goal “{purpose}”: {title}.',
      promise: 'It is your promise to {name}: {title}.',
      today: 'It is on Today: {title}.',
      gone: 'What it became was deleted since.',
    },
    by: 'By {day}.',
    done: 'Done. That was this week’s act.',
    tick: 'I did it',
    open: {
      habit: 'Open the checklist',
      seat: 'Open the goal',
      promise: 'Open {name}',
      today: 'Open Today',
    },
    drop: 'Drop this act',
  },
  reading: { title: 'Further reading' },
  share: {
    kind: 'Lesson',
    button: 'Share this lesson',
    copied: 'The address is copied.',
    byHand: 'The address to copy:',
  },
  references: {
    title: 'References',
    caveat: 'Its limits: {caveat}',
    doi: 'doi:{doi}',
    back: 'Back to where it is cited',
    backNumber: 'Back to citation {number}',
    cite: 'Reference {number}: {authors}, {year}',
    undated: 'n.d.',
    aside: 'A title in square brackets is our own description of the work.',
  },
  way: {
    label: 'Along the path',
    previous: 'Previous',
    next: 'Next',
    all: 'All lessons',
    glossary: 'Glossary',
  },
  tools: {
    'network-check': {
      title: 'Network check',
      about:
        'Eight questions about the people around you. Answer them again each quarter, and Progress lays the answers side by side.',
    },
    'network-mix': {
      title: 'Network mix',
      about:
        'How the people in your log are spread over six settings: company, industry, other fields, hobby, community and family. When company and industry make up more than 70%, it tells you.',
    },
    advisers: {
      title: 'My advisers',
      about:
        'Three kinds of problem, and whom you would ask about each. Where no name comes to mind, an empty seat is kept in Goals.',
    },
    'know-who': {
      title: 'Know-who directory',
      about: 'Topics you need, and the people in your log who know them. Gaps show as gaps.',
    },
    'event-plan': {
      title: 'Plan a gathering',
      about:
        'Before it: why you go, whom you hope to meet, what you can offer, and the day. Afterwards: everyone you met, logged at once.',
    },
    'hobby-log': {
      title: 'Log a hobby friend',
      about: 'A name, what you did together, and what passed between you, in a few seconds.',
    },
    'look-up-to': {
      title: 'Three people I look up to',
      about:
        'Write down up to three people where you work. Each becomes a contact, or an empty seat if you do not know them yet.',
    },
    'habit-picker': {
      title: 'Choose a practice',
      about:
        'Small practices with a time and a smallest version. The ones you choose appear on your checklist.',
    },
    'depth-ladder': {
      title: 'Depth ladder',
      about:
        'Met, acquainted, reciprocal, trusted: where each person in your log stands, what shows it, and what the next rung needs.',
    },
    'goal-planner': {
      title: 'Target network',
      about:
        'What you want to be able to do in twelve weeks, which help is missing, and the seats that wait for the people who could give it.',
    },
    'give-take': {
      title: 'Gave and received',
      about:
        'What passed in each direction between you and each person over the past year, and kindness that has not been answered yet.',
    },
    rhythm: {
      title: 'Keep-in-touch rhythm',
      about:
        'How often you want to be in touch with a few people who matter. “No rhythm” and “resting” are choices too.',
    },
    'five-years': {
      title: 'Five years, ten minutes a week',
      about:
        'Your own pace of the past year carried forward as a range, never as a promise, and a ten-minute review that keeps it moving.',
    },
    'first-message': {
      title: 'The first message',
      about:
        'Whoever you met in the last few days and have not written to. A message is begun from your log, in three degrees of formality; you change it, send it your own way, and log it.',
    },
    'ask-introduction': {
      title: 'Ask for an introduction, or make one',
      about:
        'An empty seat, and who in your log might know someone for it. Or two people of yours, each asked first.',
    },
    'dormant-ties': {
      title: 'Dormant ties',
      about:
        'First two lines to someone you are in touch with, then a short note to someone who was close and has been silent for two years.',
    },
    questions: {
      title: 'Prepare for one person',
      about:
        'What was last said, what each of you promised, and one question, kept with the person you are going to meet.',
    },
    'obstacle-plan': {
      title: 'If-then plan',
      about:
        'What gets in your way, the moment you stall and the act that answers it, kept with a goal or as a habit.',
    },
    'online-log': {
      title: 'Log someone met online',
      about:
        'Where you met, what went each way, and the next step: what a site may lose. A handle will do for a name.',
    },
    'weekly-review': {
      title: 'This week’s ten minutes',
      about:
        'A few lines on the week with other people. Any of them may stay empty; then it is enough.',
    },
  },
};

const ja: typeof en = {
  title: 'レッスン',
  description:
    '本当に頼れる人脈を育てるための、20本の短いレッスン。どれにも道具が一つと、今週の小さな一歩があります。',
  lead: '一本は6分ほど。どのレッスンも、今週できる小さな一歩で終わります。順に読んでも、気になるところから読んでもかまいません。',
  glossary: 'レッスンの言葉の用語集',
  feed: '新しいレッスンをRSSで受け取る',
  resume: {
    eyebrow: 'ここから',
    act: 'レッスン{number}を読む',
    reading: '読みかけ',
    stopped: '「{section}」まで読みました。',
    goOn: '続きを読む',
    next: '次のレッスン',
    done: 'すべて読み終えました',
    doneText:
      '20本のレッスンを読み終えました。一歩はこれからも続きます。次にすることは「今日」に出ます。一年後に読み返すと、また違って読めるはずです。',
    today: '「今日」を開く',
    completed: '{all}本のうち{n}本を読み終えました',
  },
  marks: { completed: '読み終えた', reading: '読みかけ' },
  partEyebrow: '第{number}部',
  parts: {
    why: {
      title: 'なぜ要るのか',
      about: '人とのつながりは何の役に立つのか。職場の中だけでは、なぜ足りないのか。',
    },
    where: {
      title: 'どこから始めるか',
      about: 'つながりが自然に育つ場所と、そこで「会えてよかった」と思われるための準備。',
    },
    care: {
      title: '気をつけること',
      about: '数より深さ、はっきりした目的、対等なやりとり、そして待つこと。',
    },
    long: {
      title: '長い目で見る',
      about: '小さな一歩を五年続けると、何が残るのか。',
    },
    practice: {
      title: '日々の実践',
      about: '最初の一通から週の振り返りまで。手の止まりやすい七つの場面で、どう動くか。',
    },
  },
  eyebrow: '第{part}部 {title}・レッスン{number}・約{minutes}分',
  minutes: '{minutes}分',
  outcome: 'このレッスンを終えると',
  updated: '最終更新 {day}',
  prerequisites: '先に読むとよいもの',
  and: '、',
  contents: 'このレッスンの内容',
  say: 'そのまま使える言い方',
  tool: {
    eyebrow: '道具',
    note: 'この道具は、JavaScriptが使えるブラウザなら、このページで動きます。入力したものは、このブラウザの外に出ません。',
  },
  check: {
    title: '確かめる三問',
    lead: '答えを一つ選んで、理由を読んでください。',
    question: '問{number}',
    show: '答えと理由を見る',
    answer: '答えは{letter}',
    right: '正解です。{letter}。',
    wrong: '惜しいところです。答えは{letter}です。',
    score: '{all}問のうち{right}問。',
    scoreAll: '大事なところは、つかめています。',
    scoreSome: '理由を読み返してみてください。答えはいつでも選び直せます。',
  },
  act: {
    title: '今週の一歩',
    goes: {
      habit: 'ひと押しで「習慣」に加わります。',
      seat: 'ひと押しで「目標」の空いている席になります。',
      promise: 'ひと押しで、{days}日以内の約束として「今日」に載ります。',
      interaction: 'ひと押しで、{days}日以内の予定として「今日」に載ります。',
    },
    note: '一歩を残すことと、読み終えた印をつけることは、JavaScriptが使えるブラウザで行えます。記録はこのブラウザの外に出ません。',
    complete: 'このレッスンを読み終えた',
    completed: '{day}に読み終えました。',
    reopen: 'まだ読み終えていない',
    keep: {
      habit: '習慣に加える',
      seat: 'この席を用意する',
      promise: '今週することにする',
      interaction: '今週することにする',
    },
    who: '相手(もう決まっていれば)',
    whoHint: '名前を入れると、その人への約束になります。空のままなら「今日」に載ります。',
    purpose: '「{title}」に話を聞けるようになる',
    went: {
      habit: '「習慣」に加えました。{title}',
      seat: '目標「{purpose}」に空いている席を用意しました。{title}',
      promise: '{name}への約束にしました。{title}',
      today: '「今日」に載せました。{title}',
      gone: '登録した記録は、その後削除されました。',
    },
    by: '{day}まで。',
    done: 'できました。これが今週の一歩です。',
    tick: 'できた',
    open: {
      habit: '「習慣」を開く',
      seat: '目標を開く',
      promise: '{name}のページを開く',
      today: '「今日」を開く',
    },
    drop: 'この一歩を取りやめる',
  },
  reading: { title: 'さらに読むなら' },
  share: {
    kind: 'レッスン',
    button: 'このレッスンを共有する',
    copied: 'アドレスをコピーしました。',
    byHand: 'このアドレスをコピーしてください。',
  },
  references: {
    title: '参考文献',
    caveat: '読むときの注意：{caveat}',
    doi: 'doi:{doi}',
    back: '本文に戻る',
    backNumber: '本文の{number}か所目に戻る',
    cite: '文献{number}、{authors}、{year}',
    undated: '発行年の記載なし',
    aside: '角括弧の題名は、原題ではなく内容を示したものです。',
  },
  way: {
    label: '前後のレッスン',
    previous: '前',
    next: '次',
    all: 'レッスン一覧',
    glossary: '用語集',
  },
  tools: {
    'network-check': {
      title: 'つながりの点検',
      about:
        'まわりの人についての八つの問いです。3か月ごとに答え直すと、「歩み」で前回と見比べられます。',
    },
    'network-mix': {
      title: 'つながりの内訳',
      about:
        '記録した人が、社内、同じ業界、異業種、趣味、地域・仲間、家族・親戚にどう分かれているかを示します。社内と同じ業界を合わせて70%を超えると、そのことをお知らせします。',
    },
    advisers: {
      title: '相談できる人',
      about:
        '3種類の困りごとについて、誰に相談するかを書きます。名前が浮かばないところは、「目標」の空いている席になります。',
    },
    'know-who': {
      title: '誰が何に詳しいか',
      about: '知りたいことと、それに詳しい人を並べます。まだ誰もいないところも、そのまま見えます。',
    },
    'event-plan': {
      title: '集まりの計画',
      about:
        '行く前に、行く理由、会いたい人、渡せるもの、日にちを書きます。終わったら、会った人をまとめて記録できます。',
    },
    'hobby-log': {
      title: '趣味の仲間を記録',
      about: '名前と、一緒にしたこと、渡したものや受け取ったものを、数秒で残します。',
    },
    'look-up-to': {
      title: '尊敬する3人',
      about:
        '尊敬する人を3人まで書きます。知っている人は「人」に、まだ知り合っていない人は「目標」の空いている席になります。',
    },
    'habit-picker': {
      title: '習慣を選ぶ',
      about:
        'いつするかと、いちばん小さな形が決まっている実践の一覧です。選んだものは「習慣」に並びます。',
    },
    'depth-ladder': {
      title: '深さの段',
      about:
        '出会った、顔なじみ、行き来がある、信頼がある。記録した人がいまどの段にいるか、その理由と、次の段に足りないものを示します。',
    },
    'goal-planner': {
      title: '目標と席',
      about:
        '12週間後に何ができるようになりたいか、どんな助けが足りないかを書き、助けてくれそうな人のための席を用意します。',
    },
    'give-take': {
      title: '渡した・受け取った',
      about:
        'この一年に一人ひとりとのあいだで渡したものと受け取ったもの、まだお返しをしていない親切を並べます。',
    },
    rhythm: {
      title: '連絡の間隔',
      about:
        '大切な数人について、どのくらいの間隔で連絡したいかを決めます。「決めない」も「休み中」も選べます。',
    },
    'five-years': {
      title: '五年の線と、週の10分',
      about:
        'この一年の歩みを五年先まで延ばした線を、約束ではなく幅で示します。それを動かすのが、週に一度、10分の振り返りです。',
    },
    'first-message': {
      title: '最初の一通',
      about:
        'この数日に会って、まだ便りを送っていない人を並べます。記録をもとに三段階の改まり方で下書きを作り、直して、自分で送ってから記録します。',
    },
    'ask-introduction': {
      title: '紹介を頼む、引き合わせる',
      about:
        '空いている席と、心当たりのありそうな人を並べます。知り合い二人を、一人ずつ確かめてから引き合わせることもできます。',
    },
    'dormant-ties': {
      title: '疎遠な人への便り',
      about:
        'はじめに、いま付き合いのある人へ二行。続けて、以前は親しく、二年以上やりとりのない人へ短い便りを一通。',
    },
    questions: {
      title: '一人分の準備',
      about: '前回の話と互いの約束を読み、聞きたいことを一つ、その人の記録に残します。',
    },
    'obstacle-plan': {
      title: '「もし〜なら」の備え',
      about:
        'ためらわせているもの、手が止まる瞬間、そのときの動作を書き、目標に添えるか習慣として残します。',
    },
    'online-log': {
      title: 'オンラインで会った人を記録',
      about:
        'どこで知り合い、何が行き来し、次に何をするか。サイトが終わると消えてしまうことを残します。名前はハンドルネームでかまいません。',
    },
    'weekly-review': {
      title: '今週の10分',
      about: '人との一週間を数行で見返します。どの欄も空けてかまいません。書いたら、もう十分です。',
    },
  },
};

/** Words of the lessons index and of a lesson page's fixed parts. */
export const lessons: Messages<typeof en> = { en, ja };
export type LessonsMessages = typeof en;
export type CheckMessages = LessonsMessages['check'];
export type ActMessages = Omit<LessonsMessages['act'], 'title' | 'goes'>;
