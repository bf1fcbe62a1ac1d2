import type { Messages } from '../messages.ts';

const en = {
  title: 'Search',
  close: 'Close',
  label: 'What are you looking for?',
  offers: 'The lessons, the glossary, the practices and the pages of this site are searched.',
  offersOwn: 'So are your own people, gatherings and goals. That search never leaves this device.',
  keys: 'Enter opens the first result; the arrow keys move to the others.',
  groups: {
    lesson: 'Lessons',
    term: 'Words',
    practice: 'Practices',
    page: 'Pages',
    own: 'Yours',
  },
  ownOnly: 'only on this device',
  own: { person: 'Person', event: 'Gathering', goal: 'Goal' },
  all: 'Show all {n}',
  found: { one: '{n} found', other: '{n} found' },
  none: 'Nothing was found for “{query}”.',
  noneTry: 'Try fewer letters, or another word for the same thing. Or look through the whole list:',
  loading: 'Getting the lessons…',
  failed:
    'The lessons cannot be searched now, because their text did not arrive. Check the connection and try again. Your own records are searched all the same.',
  retry: 'Try again',
  ownFailed:
    'Your own records could not be read, so they are not searched. Reload the page and try again.',
};

const ja: typeof en = {
  title: '検索',
  close: '閉じる',
  label: '何をお探しですか',
  offers: 'レッスン、用語、実践、このサイトのページから探します。',
  offersOwn:
    '自分で記録した人、集まり、目標も見つかります。探すのはこの端末の中だけで、外へは送られません。',
  keys: 'Enterで最初のものを開きます。ほかは矢印キーで選べます。',
  groups: {
    lesson: 'レッスン',
    term: '用語',
    practice: '実践',
    page: 'ページ',
    own: '自分の記録',
  },
  ownOnly: 'この端末の中だけ',
  own: { person: '人', event: '集まり', goal: '目標' },
  all: '{n}件すべてを見る',
  found: { one: '{n}件見つかりました', other: '{n}件見つかりました' },
  none: '「{query}」は見つかりませんでした。',
  noneTry: '短くするか、別の言い方でお試しください。一覧から探すこともできます。',
  loading: 'レッスンを読み込んでいます…',
  failed:
    'レッスンの本文が届かず、いまは検索できません。通信を確かめて、もう一度お試しください。自分の記録は、このままでも検索できます。',
  retry: 'もう一度試す',
  ownFailed:
    '自分の記録は読み込めなかったため、検索していません。ページを読み込み直して、もう一度お試しください。',
};

/** Words of the search, which come with its code. */
export const search: Messages<typeof en> = { en, ja };

export type SearchMessages = typeof en;
