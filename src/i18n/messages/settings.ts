import type { Messages } from '../messages.ts';
import { contacts } from './contacts.ts';
import { terms } from './terms.ts';

const en = {
  title: 'Settings',
  description: 'Language, theme, keyboard, and when your week and your day begin.',
  lead: 'Each choice is kept in this browser as soon as you make it.',
  loading: 'The choices below this line load in a moment.',
  language: { title: 'Language', here: 'You are reading English.', change: '日本語で読む' },
  theme: { title: 'Theme' },
  keys: {
    title: 'Keyboard',
    label: 'Single-key shortcuts',
    hint: 'Press ? on any page to see them. Switch them off if you dictate, or if keys get in your way.',
  },
  offline: {
    title: 'Without a network',
    lead: 'Lessons, tools and search can be saved on this device, so that they open without a network. Your records are here in any case.',
    languages: { en: 'English', ja: 'Japanese' },
    saved: 'Saved for offline use: {size}',
    missing: 'Not saved for offline use',
    missingSize: 'Not saved for offline use: {size} to download',
    save: 'Save {language}',
    saving: 'Saving {language}…',
    done: '{language} is saved.',
    failed:
      'Some files did not arrive, so this language is not saved yet. Check the connection and free space, then save again.',
  },
  calendar: {
    title: 'Week and day',
    weekStart: 'The week begins on',
    weekDays: { 1: 'Monday', 7: 'Sunday' },
    weekdays: terms.en.weekdays,
    reviewDay: 'The weekly review is on',
    dayStart: 'A new day begins at',
    dayStartHint:
      'If you are up late, an act at one in the morning can still belong to the day before.',
  },
  rhythms: {
    settings: terms.en.settings,
    rhythms: contacts.en.rhythms,
    rhythmDays: contacts.en.rhythmDays,
    title: 'Keeping in touch with a group',
    hint: 'For everyone with a tag, or from one place, unless you chose otherwise for the person. A tag comes before a place; of several tags, the one that asks more often.',
    from: 'From: {group}',
    tagged: 'Tagged “{group}”',
    add: 'Choose a rhythm for',
    none: 'Choose a group',
  },
  habits: {
    title: 'Habits',
    hideStreak: 'Hide how long a habit has run',
    hideStreakHint:
      'Strength stays visible. A long run can feel like a debt; you need not carry it.',
    showLoop: 'Also show the score of Loop Habit Tracker',
    showLoopHint: 'It appears under “Why this number?”, for those who come from there.',
  },
};

export type SettingsMessages = typeof en;

export const settings = {
  en,
  ja: {
    title: '設定',
    description: '言語、色合い、キーボード、一週間と一日の始まりを選びます。',
    lead: '選んだことは、すぐにこのブラウザに残ります。',
    loading: 'この下の項目は、まもなく表示されます。',
    language: { title: '言語', here: '日本語で表示しています。', change: 'Read in English' },
    theme: { title: '色合い' },
    keys: {
      title: 'キーボード',
      label: '一文字のキー操作を使う',
      hint: 'どのページでも「?」を押すと一覧が開きます。音声入力を使うときや、じゃまに感じるときは止めてください。',
    },
    offline: {
      title: 'オフラインで使う',
      lead: 'レッスン、道具、検索をこの端末に保存しておくと、つながらない場所でも開けます。記録は、いつでもこの端末にあります。',
      languages: { en: '英語', ja: '日本語' },
      saved: 'オフライン用に保存済み({size})',
      missing: 'まだ保存していません',
      missingSize: 'まだ保存していません(通信量は{size})',
      save: '{language}を保存する',
      saving: '{language}を保存しています…',
      done: '{language}を保存しました。',
      failed:
        '届かなかったファイルがあるため、まだ保存できていません。通信と空き容量を確かめて、もう一度お試しください。',
    },
    calendar: {
      title: '一週間と一日',
      weekStart: '週の始まり',
      weekDays: { 1: '月曜日', 7: '日曜日' },
      weekdays: terms.ja.weekdays,
      reviewDay: '週の振り返りをする曜日',
      dayStart: '一日の始まり',
      dayStartHint: '夜ふかしをする人は、午前1時にしたことを前の日に入れられます。',
    },
    rhythms: {
      settings: terms.ja.settings,
      rhythms: contacts.ja.rhythms,
      rhythmDays: contacts.ja.rhythmDays,
      title: 'グループごとの連絡の間隔',
      hint: '同じタグの人、同じ場の人に共通の間隔です。一人ずつ決めた間隔があれば、そちらが優先です。タグは場より優先し、タグがいくつもあるときは、いちばん短い間隔になります。',
      from: '場：{group}',
      tagged: 'タグ「{group}」',
      add: '間隔を決めるグループ',
      none: '選んでください',
    },
    habits: {
      title: '習慣',
      hideStreak: '続いている長さを表示しない',
      hideStreakHint: '強さは表示されます。続いた長さが重荷になるときは、隠してかまいません。',
      showLoop: 'Loop Habit Trackerの数え方も表示する',
      showLoopHint: '「この数字の理由」に添えます。Loopから移ってきた人のためのものです。',
    },
  },
} satisfies Messages<SettingsMessages>;
