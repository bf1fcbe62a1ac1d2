import type { Messages } from '../messages.ts';

const en = {
  title: 'Glossary',
  description:
    'The words of the lessons in plain English, from adviser to WOOP, each with the lesson that explains it best.',
  lead: 'Words you will meet in the lessons, and some you may have met elsewhere. Where a meaning rests on research, its limits are given under References.',
  letters: 'By letter',
  also: 'Also: {names}',
  and: ', ',
  lesson: 'Lesson {number}: {title}',
};

const ja: typeof en = {
  title: '用語集',
  description:
    '人脈、弱い紐帯、双方に確かめてからの紹介など、レッスンに出てくる言葉を、読みがなとやさしい説明、詳しいレッスンへの案内つきで。',
  lead: 'レッスンに出てくる言葉と、よそで耳にする言葉を、読みの順に並べました。研究に基づく説明には番号を付け、言えることの限りを参考文献に添えています。',
  letters: '五十音から探す',
  also: 'ほかの呼び方：{names}',
  and: '、',
  lesson: 'レッスン{number}：{title}',
};

/** Words of the glossary's page; the terms themselves are in `content/glossary.yaml`. */
export const glossary: Messages<typeof en> = { en, ja };
