import type { Messages } from '../messages.ts';

const en = {
  title: 'People, in and out',
  in: 'Bring people in from a file',
  inLead:
    'From a phone, Google, LinkedIn, Outlook, Eight or any table. You see first what would change.',
  lead: 'Take everyone out for another program. Whoever is in the trash stays here.',
  format: 'For',
  formats: {
    '3.0': 'any contacts app (vCard 3.0)',
    '4.0': 'newer programs (vCard 4.0)',
    google: 'Google Contacts (CSV)',
  },
  isPrivate: 'With notes, tags, what they know about and what passed between you',
  privateHint: 'Leave it out where the file goes to anyone else: a card may be handed on.',
  googleHint:
    'Google’s table has no place for promises or for who introduced you. Cards (vCard) have.',
  save: 'Save a file of people',
  saved: { one: 'Saved as {name}: {n} person.', other: 'Saved as {name}: {n} people.' },
};

const ja: typeof en = {
  title: '人の出し入れ',
  in: 'ファイルから人を取り込む',
  inLead:
    'スマートフォン、Google、LinkedIn、Outlook、Eight、そのほかの表から取り込めます。何が変わるかを先に見られます。',
  lead: 'ほかのアプリで使えるように、全員をファイルに書き出します。ごみ箱の中の人は入りません。',
  format: '使う先',
  formats: {
    '3.0': '連絡先アプリ全般(vCard 3.0)',
    '4.0': '新しいアプリ(vCard 4.0)',
    google: 'Google連絡先(CSV)',
  },
  isPrivate: 'メモ、タグ、詳しいこと、やりとりも入れる',
  privateHint: 'ほかの人に渡すファイルには入れないでください。カードは人の手に渡るものです。',
  googleHint: 'Googleの表には、約束と紹介者を書く欄がありません。カード(vCard)には入ります。',
  save: '人のファイルを保存',
  saved: { one: '{name}に保存しました({n}人)。', other: '{name}に保存しました({n}人)。' },
};

/** Words of the way in and out for people on the data page. */
export const peopleOut: Messages<typeof en> = { en, ja };
export type PeopleOutMessages = typeof en;
