import type { Messages } from '../messages.ts';

interface RootTable {
  choose: string;
  lead: string;
  notFound: string;
  notFoundLead: string;
  offline: string;
  offlineLead: string;
  toHome: string;
  toToday: string;
  toLessons: string;
}

/** The pages that speak both languages: `/`, for an address that leads nowhere, and without a network. */
export const root: Messages<RootTable> = {
  en: {
    choose: 'Read in English',
    lead: 'A network worth having, one person at a time.',
    notFound: 'There is no page here',
    notFoundLead: 'The address may be mistyped, or the page has moved. Your notes are untouched.',
    offline: 'You are offline',
    offlineLead:
      'This page is not saved on your device. Pages you have saved open as usual; your notes are all here. Under Settings you can save English for offline use once you are connected.',
    toHome: 'Home',
    toToday: 'Today',
    toLessons: 'All lessons',
  },
  ja: {
    choose: '日本語で読む',
    lead: 'つながりは、一人ずつ深くなる。',
    notFound: 'ページが見つかりません',
    notFoundLead:
      'アドレスの打ち間違いか、ページの移動かもしれません。記録はそのまま残っています。',
    offline: 'オフラインです',
    offlineLead:
      'このページは端末に保存されていません。保存したページはいつもどおり開けます。記録もすべて端末にあります。つながったら、「設定」で日本語のページを保存できます。',
    toHome: 'ホーム',
    toToday: '今日',
    toLessons: 'レッスンの一覧',
  },
};
