import type { Messages } from '../messages.ts';

/** What a page says of itself before its island has anything to show. */
interface PageText {
  title: string;
  description: string;
  lead: string;
  soon: string;
}

type PageKey = 'today' | 'checklist' | 'contacts' | 'contact' | 'progress';

export const pages: Messages<Record<PageKey, PageText>> = {
  en: {
    today: {
      title: 'Today',
      description:
        'At most three suggestions, each with its reason, the promises that are due, and today’s habits.',
      lead: 'At most three things, each with its reason.',
      soon: 'Here you will see what is due today: a promise to keep, someone to write to, a habit to tick, and the next lesson. It loads from this browser.',
    },
    checklist: {
      title: 'Checklist',
      description: 'Tick this week’s habits, see how strong each one is, and why.',
      lead: 'The small practices that make you someone worth finding.',
      soon: 'Here you will see this week as a grid to tick, and how strong each habit has become. It loads from this browser.',
    },
    contacts: {
      title: 'Contacts',
      description: 'The people you know, how deep each tie is, and what passed between you.',
      lead: 'The people you know, and what passes between you.',
      soon: 'Here you will find people by name, reading, organisation or topic. They load from this browser.',
    },
    contact: {
      title: 'A person',
      description:
        'One person: what you know, what passed between you, and what the next step needs.',
      lead: 'What you know, what passed between you, and what comes next.',
      soon: 'Here you will see one person’s page. It loads from this browser.',
    },
    progress: {
      title: 'Progress',
      description:
        'How your ties deepened, how even the exchange is, and where your network is thin.',
      lead: 'What has moved, and what made it move.',
      soon: 'Here you will see how ties deepened over time, your mix, and give and take. It is drawn from the log in this browser.',
    },
  },
  ja: {
    today: {
      title: '今日',
      description: 'わけを添えた提案を三つまで。期日の来た約束と、今日の習慣もここで確かめます。',
      lead: '三つまでの提案を、わけを添えて。',
      soon: '期日の来た約束、連絡したい人、今日の習慣、次のレッスンをここに示します。このブラウザから読み込みます。',
    },
    checklist: {
      title: '習慣',
      description: '今週の習慣に印をつけ、強さとそのわけを確かめます。',
      lead: '会いたいと思われる人になるための、小さな積み重ね。',
      soon: '今週の記録と、習慣の強さをここに示します。このブラウザから読み込みます。',
    },
    contacts: {
      title: '人',
      description: '知っている人と、縁の深さ、これまでのやりとりを確かめます。',
      lead: '知っている人と、そのあいだのやりとり。',
      soon: '名前、読み、所属、話題から人を探せます。このブラウザから読み込みます。',
    },
    contact: {
      title: '一人のページ',
      description: '一人について、知っていること、やりとり、次の段に要ることをまとめます。',
      lead: '知っていること、やりとり、次のこと。',
      soon: '一人のページをここに示します。このブラウザから読み込みます。',
    },
    progress: {
      title: '歩み',
      description: '縁の深まり、渡したものと受け取ったもの、人脈の手薄なところを確かめます。',
      lead: '動いたことと、そのわけ。',
      soon: '深さの移り変わり、場の広がり、渡した・受け取ったをここに描きます。このブラウザの記録から作ります。',
    },
  },
};
