import type { Messages } from '../messages.ts';

/** The six pages of every day; on a phone the first five are tabs. */
export const MAIN_NAV = ['today', 'lessons', 'goals', 'checklist', 'contacts', 'progress'] as const;

export type MainNavKey = (typeof MAIN_NAV)[number];

export const FOOT_NAV = ['events', 'data', 'settings', 'about'] as const;

export type NavKey = MainNavKey | (typeof FOOT_NAV)[number];

/** The key after `g` that leads to a page. */
export const NAV_KEYS: Record<MainNavKey, string> = {
  today: 't',
  lessons: 'l',
  goals: 'g',
  checklist: 'c',
  contacts: 'p',
  progress: 'r',
};

export const THEMES = ['system', 'light', 'dark'] as const;

const en = {
  name: 'Enishi',
  skip: 'Skip to the content',
  mainNav: 'Main pages',
  moreNav: 'More pages',
  home: 'home',
  nav: {
    today: 'Today',
    lessons: 'Lessons',
    goals: 'Goals',
    checklist: 'Checklist',
    contacts: 'Contacts',
    progress: 'Progress',
    data: 'Data',
    settings: 'Settings',
    events: 'Gatherings',
    about: 'About',
  },
  privacy: 'Everything you write stays in this browser.',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  needsScript:
    'This part works in your browser, with JavaScript switched on. Nothing you write leaves it.',
  shareAlt: 'A knot of three cords beside the words: {title}',
  shareFoot: 'Short lessons, each with one small act.',
  feed: 'Lessons · Enishi',
  outdated:
    'A part of this page did not arrive; perhaps there is a newer version of the site. Nothing was written. Save or copy what you are typing, then reload.',
  reload: 'Reload',
  newVersion: 'A newer version of the site is ready.',
  takeVersion: 'Use it now',
  keys: 'Keyboard shortcuts',
  keysLead: 'Single keys work while no field has the focus. Settings can switch them off.',
  keysOff: 'Single keys are switched off. Settings can switch them on again.',
  close: 'Close',
  search: 'Search',
  keyActs: {
    help: 'Show this list',
    search: 'Search; on Contacts, find in the list',
    searchAnywhere: 'Search, also from a field (⌘K on a Mac)',
    log: 'Log someone you met',
    undo: 'Undo the last act',
  },
};

export type FrameMessages = typeof en;

export const frame = {
  en,
  ja: {
    name: 'Enishi',
    skip: '本文へ進む',
    mainNav: 'おもなページ',
    moreNav: 'そのほかのページ',
    home: 'ホーム',
    nav: {
      today: '今日',
      lessons: 'レッスン',
      goals: '目標',
      checklist: '習慣',
      contacts: '人',
      progress: '歩み',
      data: 'データ',
      settings: '設定',
      events: '集まり',
      about: 'このサイトについて',
    },
    privacy: '書いたことは、このブラウザの中だけに残ります。',
    theme: '色合い',
    themes: { system: '端末に合わせる', light: '明るい', dark: '暗い' },
    needsScript:
      'この部分は、ブラウザのJavaScriptを有効にすると使えます。書いたことは外へ送られません。',
    shareAlt: '三本の紐で結んだ水引と、「{title}」の文字',
    shareFoot: '短いレッスンと、毎回ひとつの小さな一歩。',
    feed: 'レッスン · Enishi',
    outdated:
      'ページの一部が届きませんでした。サイトが新しくなったのかもしれません。何も書き込んでいません。入力中のものがあれば控えてから、読み込み直してください。',
    reload: '読み込み直す',
    newVersion: '新しい版があります。',
    takeVersion: '切り替える',
    keys: 'キーボード操作',
    keysLead: '入力欄の外で、文字のキーを一つ押すだけで使えます。設定で止められます。',
    keysOff: '一文字のキー操作は止めてあります。設定で戻せます。',
    close: '閉じる',
    search: '検索',
    keyActs: {
      help: 'この一覧を開く',
      search: '検索する(「人」のページでは一覧から探す)',
      searchAnywhere: '入力中でも検索を開く(Macは⌘K)',
      log: '会った人を記録する',
      undo: '直前の操作を取り消す',
    },
  },
} satisfies Messages<FrameMessages>;
