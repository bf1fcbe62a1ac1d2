import type { Messages } from '../messages.ts';

const en = {
  name: 'Enishi, a network worth having',
  description:
    'A private coach for building a network worth having. Everything you write stays on this device.',
  log: 'Log someone',
  continue: 'Continue',
  screenshot: 'Today: a few suggestions, each with its reason',
};

/** What an installed site is called, and what its icon offers. */
export const install = {
  en,
  ja: {
    name: 'Enishi 縁',
    description:
      '一人ずつ、つながりを深めるための、自分だけのコーチ。書いたことはこの端末の中だけに残ります。',
    log: '会った人を記録',
    continue: '続きから',
    screenshot: '「今日」の画面。わけを添えた提案が並んでいます',
  },
} satisfies Messages<typeof en>;
