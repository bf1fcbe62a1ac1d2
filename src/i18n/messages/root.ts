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
    notFoundLead: 'The address may be mistyped, or the page has moved. Your records are untouched.',
    offline: 'You are offline',
    offlineLead:
      'This page is not saved on your device. The pages that are saved open as usual, and your records are all here. Once you are connected, Settings can save every English page for offline use.',
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
      'このページは端末に保存されていません。保存済みのページはいつもどおり開けます。記録もすべて端末にあります。通信が戻ったら、「設定」で日本語のページをすべて保存できます。',
    toHome: 'ホーム',
    toToday: '今日',
    toLessons: 'レッスンの一覧',
  },
};
