import { contacts } from './contacts.ts';
import { terms } from './terms.ts';

/** Words for acting on several people; they come with that code. */
const en = {
  settings: terms.en.settings,
  rhythm: contacts.en.rhythm,
  rhythms: contacts.en.rhythms,
  rhythmDays: contacts.en.rhythmDays,
  cancel: terms.en.cancel,
  close: terms.en.close,
  notChosen: terms.en.notChosen,
  bar: 'Choosing several people',
  chosen: { one: '{n} person chosen', other: '{n} people chosen' },
  all: { one: 'The one that fits', other: 'All {n} that fit' },
  nobody: 'Nobody',
  change: 'Do for all of them',
  end: 'Done choosing',
  title: 'With those you chose',
  who: { one: '{n} person: {names}', other: '{n} people: {names}' },
  others: { one: '{n} other', other: '{n} others' },
  what: 'What to do',
  kinds: {
    tag: 'Add a tag',
    untag: 'Take a tag out',
    setting: 'Set where you know them from',
    rhythm: 'Set how often to be in touch',
    rest: 'Let them rest',
    wake: 'End the pause',
    trash: 'Move them to the trash',
    cards: 'Save them as contact cards (vCard)',
  },
  tag: 'Tag',
  tagMissing: 'Write the tag.',
  setting: 'Where from',
  cardsHint:
    'Names and how to reach them, for a phone or another program. Notes, tags, entries and promises stay here.',
  act: { one: 'Do it for {n} person', other: 'Do it for {n} people' },
  saved: { one: 'Saved {n} card as {name}.', other: 'Saved {n} cards as {name}.' },
};

const ja: typeof en = {
  settings: terms.ja.settings,
  rhythm: contacts.ja.rhythm,
  rhythms: contacts.ja.rhythms,
  rhythmDays: contacts.ja.rhythmDays,
  cancel: terms.ja.cancel,
  close: terms.ja.close,
  notChosen: terms.ja.notChosen,
  bar: 'まとめて選んでいます',
  chosen: { one: '{n}人を選択中', other: '{n}人を選択中' },
  all: { one: '表示中の{n}人', other: '表示中の{n}人全員' },
  nobody: '選択を外す',
  change: 'まとめて変更',
  end: '終える',
  title: '選んだ人をまとめて変更',
  who: { one: '{n}人：{names}', other: '{n}人：{names}' },
  others: { one: 'ほか{n}人', other: 'ほか{n}人' },
  what: '変更の内容',
  kinds: {
    tag: 'タグを付ける',
    untag: 'タグを外す',
    setting: '場を決める',
    rhythm: '連絡の間隔を決める',
    rest: '休み中にする',
    wake: '休みを終える',
    trash: 'ごみ箱に移す',
    cards: '連絡先カード(vCard)として保存する',
  },
  tag: 'タグ',
  tagMissing: 'タグを書いてください。',
  setting: '場',
  cardsHint:
    '名前と連絡先だけを、スマートフォンなどで読める形にします。メモ、タグ、やりとり、約束は含みません。',
  act: { one: '{n}人に実行', other: '{n}人に実行' },
  saved: {
    one: '{n}人分を{name}に保存しました。',
    other: '{n}人分を{name}に保存しました。',
  },
};

export const bulk = { en, ja };
export type BulkMessages = typeof en;
