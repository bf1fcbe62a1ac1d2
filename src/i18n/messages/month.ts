import { progress } from './progress.ts';
import { terms } from './terms.ts';
import { year } from './year.ts';

const en = {
  title: 'A month on one page',
  description:
    'What moved in a month, on one page to print, to keep as an image, or to show someone.',
  lead: 'To print, to keep, or to show someone. Names stay hidden unless you show them.',
  loading:
    'Here you will see a month of your log on one page: which ties grew, what you gave and received, your practice, and what happened for the first time. It is made on this device and goes nowhere by itself.',
  back: progress.en.title,
  before: 'The month before',
  after: 'The month after',
  showNames: 'Show names',
  showNamesHint:
    'Other people did not choose to be shown. Leave it off for a page that others see.',
  gap: 'Nothing is logged for this month. A gap is a gap; nothing was lost.',
  quiet: 'You were in touch, and nothing else stands out. Ties live on months like this.',
  someone: 'someone',
  people: 'some people',
  deepened: {
    trusted: 'Trust grew with {names}.',
    reciprocal: 'Things began to go both ways with {names}.',
    acquainted: 'You came to know {names}.',
    met: 'You met {names}.',
  },
  exchange: 'Given {gave}, received {received}.',
  kept: { one: '{n} promise kept.', other: '{n} promises kept.' },
  habit: '{habit}: {met}\u00a0of\u00a0{units}.',
  lesson: 'Read: {title}.',
  milestones: year.en.milestones,
  print: 'Print',
  image: 'Save as an image',
  share: 'Share the image',
  saved: 'Saved as {name}.',
  imageFailed: 'This browser could not make the image. Printing works.',
  sign: 'Enishi 縁',
  failed: terms.en.failed,
};

const ja: typeof en = {
  title: '一か月を一枚に',
  description: '一か月に動いたことを一枚にまとめます。印刷する、画像で残す、誰かに見せるために。',
  lead: '印刷して残したり、誰かに見せたりできます。名前は、選ばないかぎり出ません。',
  loading:
    '一か月の記録を一枚にまとめます。深まったつながり、渡したものと受け取ったもの、習慣、初めてのこと。この端末の中で作り、ひとりでに外へ出ることはありません。',
  back: progress.ja.title,
  before: '前の月',
  after: '次の月',
  showNames: '名前を出す',
  showNamesHint:
    '相手の方に、見せてよいかを確かめていません。人に見せるときは外しておいてください。',
  gap: 'この月の記録はありません。空白であって、何かを失ったわけではありません。',
  quiet: 'やりとりのあった月です。ほかに目立ったことはなくても、つながりはこうして続きます。',
  someone: 'ある人',
  people: '何人かの人',
  deepened: {
    trusted: '{names}との信頼が育ちました。',
    reciprocal: '{names}と行き来が始まりました。',
    acquainted: '{names}と顔なじみになりました。',
    met: '{names}に出会いました。',
  },
  exchange: '渡したもの{gave}件、受け取ったもの{received}件。',
  kept: { one: '約束を{n}件果たしました。', other: '約束を{n}件果たしました。' },
  habit: '{habit}：{units}回のうち{met}回。',
  lesson: '読んだレッスン：「{title}」。',
  milestones: year.ja.milestones,
  print: '印刷する',
  image: '画像で保存',
  share: '画像を共有',
  saved: '{name}に保存しました。',
  imageFailed: 'このブラウザでは画像を作れませんでした。印刷はできます。',
  sign: '縁 Enishi',
  failed: terms.ja.failed,
};

/** Words of the page of a month. */
export const month = { en, ja };
export type MonthMessages = typeof en;
