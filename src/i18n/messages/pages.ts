import type { Messages } from '../messages.ts';

/** What a page says of itself before its island has anything to show. */
interface PageText {
  title: string;
  description: string;
  lead: string;
  soon: string;
}

type PageKey = 'checklist';

export const pages: Messages<Record<PageKey, PageText>> = {
  en: {
    checklist: {
      title: 'Checklist',
      description: 'Tick this week’s habits, see how strong each one is, and why.',
      lead: 'The small practices that make you someone worth finding.',
      soon: 'Here you will see this week as a grid to tick, and how strong each habit has become. It loads from this browser.',
    },
  },
  ja: {
    checklist: {
      title: '習慣',
      description: '今週の習慣に印をつけ、強さとそのわけを確かめます。',
      lead: '会いたいと思われる人になるための、小さな積み重ね。',
      soon: '今週の記録と、習慣の強さをここに示します。このブラウザから読み込みます。',
    },
  },
};
