import type { Messages } from '../messages.ts';

interface RootTable {
  choose: string;
  lead: string;
  notFound: string;
  notFoundLead: string;
  toHome: string;
  toLessons: string;
}

/** The two pages that speak both languages: `/` and the page for an address that leads nowhere. */
export const root: Messages<RootTable> = {
  en: {
    choose: 'Read in English',
    lead: 'A network worth having, one person at a time.',
    notFound: 'There is no page here',
    notFoundLead: 'The address may be mistyped, or the page has moved. Your notes are untouched.',
    toHome: 'Home',
    toLessons: 'All lessons',
  },
  ja: {
    choose: '日本語で読む',
    lead: 'つながりは、一人ずつ深くなる。',
    notFound: 'ページが見つかりません',
    notFoundLead:
      'アドレスの打ち間違いか、ページの移動かもしれません。記録はそのまま残っています。',
    toHome: 'ホーム',
    toLessons: 'レッスンの一覧',
  },
};
