import type { Messages } from '../messages.ts';

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
  calendar: {
    title: 'Week and day',
    weekStart: 'The week begins on',
    weekDays: { 1: 'Monday', 7: 'Sunday' },
    dayStart: 'A new day begins at',
    dayStartHint:
      'If you are up late, an act at one in the morning can still belong to the day before.',
  },
  habits: {
    title: 'Habits',
    hideStreak: 'Hide how long a habit has run',
    hideStreakHint:
      'Strength stays visible. A long run can feel like a debt; you need not carry it.',
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
    calendar: {
      title: '一週間と一日',
      weekStart: '週の始まり',
      weekDays: { 1: '月曜日', 7: '日曜日' },
      dayStart: '一日の始まり',
      dayStartHint: '夜ふかしをする人は、午前1時にしたことを前の日に入れられます。',
    },
    habits: {
      title: '習慣',
      hideStreak: '続いている長さを表示しない',
      hideStreakHint: '強さは表示されます。続いた長さが重荷になるときは、隠してかまいません。',
    },
  },
} satisfies Messages<SettingsMessages>;
