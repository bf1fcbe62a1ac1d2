const firstsEn = {
  entry: 'The first entry, with {name}',
  thanks: 'The first thanks, to {name}',
  help: 'The first help given, to {name}',
  'introduction-given': 'The first introduction you made, for {name}',
  'introduction-received': 'The first introduction you received, from {name}',
  advice: 'The first advice asked for and received, from {name}',
  reconnection: 'The first time back in touch after a year, with {name}',
  trusted: 'The first tie of trust, with {name}',
};

const en = {
  table: 'As a table',
  month: 'Month',
  exchange: {
    title: 'Give and take, month by month',
    sentence: 'One above the other, in the twelve months to {last}. A month apart says little.',
    gave: 'Gave',
    received: 'Received',
    each: '{side}, from {first} to {last}',
    gap: 'A month without a column has nothing in the log: a gap, not a nought.',
  },
  habits: {
    title: 'A year of practice',
    sentence: 'How often what a habit asked for was done, month by month.',
    none: 'No month of a habit is over yet.',
    cell: '{met} of {units}',
    each: '{habit}: {rate}',
    eachSince: '{habit}, since {month}: {rate}',
    before: 'not begun',
    gap: 'A month without a column asked for nothing: a rest, or before the beginning.',
    nothing: 'nothing asked',
    habit: 'Habit',
  },
  occasions: {
    title: 'When there was an occasion',
    'met-someone-new': 'A message within two days of meeting someone new',
    received: 'Thanks within two weeks of receiving something',
    rate: '{answered} of {total}',
    sentence: {
      one: 'Over a year, {answered} of {total} occasion was answered in time.',
      other: 'Over a year, {answered} of {total} occasions were answered in time.',
    },
    hint: 'A week without an occasion changes nothing.',
    occasion: 'Occasion',
    share: 'In time',
  },
  introductions: {
    title: 'Who brought whom',
    doors: 'Half of your people, or more, came by way of {names}.',
    some: '{names} opened doors for you.',
    made: 'You made introductions too: {pairs}.',
    pair: '{one} and {other}',
    through: 'by way of {name}',
    by: 'Introduced by',
    who: 'People',
    link: 'See the whole tree',
  },
  milestones: {
    title: 'Firsts and returns',
    sentence: 'What happened for the first time, and when you came back. Nothing here is counted.',
    firsts: firstsEn,
    back: 'Back after {span} of silence in the log',
    day: 'Day',
    what: 'What',
  },
};

const firstsJa: typeof firstsEn = {
  entry: '最初の記録。{name}とのやりとり',
  thanks: '最初に伝えたお礼。{name}へ',
  help: '最初に渡した手助け。{name}へ',
  'introduction-given': '最初にした紹介。{name}へ',
  'introduction-received': '最初に受け取った紹介。{name}から',
  advice: '最初に受け取った助言。{name}から',
  reconnection: '一年ぶりの最初の便り。{name}と',
  trusted: '最初の信頼のある間柄。{name}と',
};

const ja: typeof en = {
  table: '表で見る',
  month: '月',
  exchange: {
    title: '渡した・受け取った、月ごとに',
    sentence: '{last}までの12か月を、上下に並べました。ひと月だけでは、多くは語れません。',
    gave: '渡したもの',
    received: '受け取ったもの',
    each: '{side}。{first}から{last}まで',
    gap: '柱のない月は、記録がありません。空白であって、ゼロではありません。',
  },
  habits: {
    title: '習慣の一年',
    sentence: '習慣の目安にどれだけ届いたかを、月ごとに示します。',
    none: 'まだ終わった月がありません。',
    cell: '{units}回のうち{met}回',
    each: '{habit}。{rate}',
    eachSince: '{habit}。{month}から{rate}',
    before: '始める前',
    gap: '柱のない月は、目安がなかった月です。休みか、始める前です。',
    nothing: '目安なし',
    habit: '習慣',
  },
  occasions: {
    title: '機会があったとき',
    'met-someone-new': '新しく会った人に、二日のうちに連絡',
    received: '受け取ったものに、二週間のうちにお礼',
    rate: '{total}回のうち{answered}回',
    sentence: {
      one: 'この一年の機会は{total}回、うち{answered}回は期限内でした。',
      other: 'この一年の機会は{total}回、うち{answered}回は期限内でした。',
    },
    hint: '機会のない週は、数に入りません。',
    occasion: '機会',
    share: '間に合った回',
  },
  introductions: {
    title: '誰が誰をつないだか',
    doors: '知り合いの半分以上は、{names}を通じて出会った人です。',
    some: '{names}が扉を開いてくれました。',
    made: 'こちらからも紹介しました。{pairs}。',
    pair: '{one}と{other}',
    through: '{name}を通じて',
    by: '紹介者',
    who: '出会った人',
    link: '紹介の紐をすべて見る',
  },
  milestones: {
    title: '初めてのこと、戻ってきたこと',
    sentence: '初めてあったことと、間をおいて戻った日です。数は数えません。',
    firsts: firstsJa,
    back: '{span}の間をおいて、記録に戻った',
    day: '日',
    what: 'こと',
  },
};

/** Words of the pictures of a year, which come with them. */
export const year = { en, ja };
export type YearMessages = typeof en;
