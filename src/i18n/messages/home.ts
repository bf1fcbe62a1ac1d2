import type { Messages } from '../messages.ts';

const en = {
  title: 'Enishi: a network worth having',
  description:
    'Twenty short lessons, each with one small act, and a private place to keep what passes between you and the people you meet. No account, nothing leaves your browser.',
  heading: 'A network worth having, one person at a time.',
  lead: 'Twenty short lessons, each with one small act. Decide whom you want to know, practise becoming someone worth knowing, and keep what passes between you. It counts depth, never heads.',
  privacy: 'Everything you write stays in this browser. No account, no server, no tracking.',
  start: 'Start the first lesson',
  look: 'See all twenty',
  figure: {
    label:
      'An example. You stand in the middle of four rings. {inner} stand closest, as people with trust; {outer} have just been met, at the edge.',
    caption: 'An invented example: trust in the middle, just met at the edge.',
    you: 'You',
    joint: ', ',
    names: [
      'Sato',
      'Mori',
      'Lee',
      'Ito',
      'Kato',
      'Ono',
      'Abe',
      'Diaz',
      'Seki',
      'Hara',
      'Ueda',
      'Ruiz',
      'Tani',
      'Oka',
    ],
  },
  loop: {
    title: 'How a week goes',
    steps: [
      {
        title: 'Read',
        text: 'One lesson, about six minutes: a story, what research knows and does not know, and words to say.',
      },
      {
        title: 'Do one small act',
        text: 'With a person you can name, or for a seat that is still empty.',
      },
      {
        title: 'Keep it in one gesture',
        text: 'Who, what, gave, received, next step. Ten seconds on a phone.',
      },
      {
        title: 'See what moved',
        text: 'One tie is a step deeper, and you hear what to do next, and why.',
      },
    ],
  },
  path: { title: 'The path', lessons: { one: '{n} lesson', other: '{n} lessons' } },
  whom: {
    title: 'For whom',
    paragraphs: [
      'For working people who were told to build a network, went to the mixers, came home with a stack of business cards, and never heard from anyone again.',
      'You need neither an outgoing nature nor a free evening a week. Ten minutes, one person, and the patience to let trust grow are enough to begin.',
    ],
  },
  closing: {
    title: 'Begin with one lesson',
    text: 'The first takes six minutes and asks for one act this week.',
  },
  private: {
    title: 'Yours alone',
    text: 'What you write about people is nobody else’s business. There is no server that could read it, and you can take everything with you as one file.',
    link: 'Privacy in plain words',
  },
};

export type HomeMessages = typeof en;

export const home = {
  en,
  ja: {
    title: 'Enishi 縁｜つながりは、一人ずつ深くなる',
    description:
      '20本の短いレッスンと、毎回ひとつの小さな一歩。人とのやりとりを、自分のブラウザの中だけに残せます。登録はいりません。',
    heading: 'つながりは、一人ずつ深くなる。',
    lead: '20本の短いレッスンと、毎回ひとつの小さな一歩。どんな人と知り合いたいかを決め、自分を磨き、人とのやりとりを残していきます。数えるのは人数ではなく、一人ひとりとの深さです。',
    privacy: '書いたことは、このブラウザの中だけに残ります。登録もサーバーも追跡もありません。',
    start: '最初のレッスンを読む',
    look: '20本の一覧を見る',
    figure: {
      label:
        '例です。自分を中心に、四つの輪があります。いちばん内側の{inner}とは信頼があり、外側の{outer}とは出会ったばかりです。',
      caption: '架空の例です。内側ほど信頼があり、外側は出会ったばかりの人です。',
      you: '自分',
      joint: '、',
      names: [
        '佐藤',
        '森',
        '李',
        '伊藤',
        '加藤',
        '小野',
        '阿部',
        '中村',
        '関',
        '原',
        '上田',
        '三浦',
        '谷',
        '岡',
      ],
    },
    loop: {
      title: '一週間の流れ',
      steps: [
        {
          title: '読む',
          text: '一本6分ほどのレッスンです。具体的な話、研究の結果とその限界、そのまま使える言い方があります。',
        },
        {
          title: '小さな一歩を踏み出す',
          text: '名前の浮かぶ誰かと、または、まだ空いている席のために。',
        },
        {
          title: 'ひと手間で残す',
          text: '誰と、何を、渡したもの、受け取ったもの、次の約束。スマートフォンなら10秒です。',
        },
        {
          title: '動いたことを見る',
          text: 'ひとつの縁が一段深くなり、次にすることと、そのわけがわかります。',
        },
      ],
    },
    path: { title: 'レッスンの道筋', lessons: { one: '全{n}本', other: '全{n}本' } },
    whom: {
      title: 'こんな人のために',
      paragraphs: [
        '「人脈を広げなさい」と言われて交流会に出かけ、名刺の束を持ち帰り、それきりになった。そんな覚えのある、働く人のための場所です。',
        '社交的である必要も、毎週夜を空ける必要もありません。10分と、一人の相手と、信頼が育つのを待つ気持ちがあれば始められます。',
      ],
    },
    closing: {
      title: 'まず、ひとつ読む',
      text: '最初のレッスンは6分ほど。終わりに、今週の一歩をひとつ決めます。',
    },
    private: {
      title: '自分だけのもの',
      text: '人について書いたことは、ほかの誰のものでもありません。読み取るサーバーはなく、全部をひとつのファイルにして持ち出せます。',
      link: 'プライバシーについて',
    },
  },
} satisfies Messages<HomeMessages>;
