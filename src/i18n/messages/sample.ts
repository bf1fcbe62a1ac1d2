const en = {
  open: 'Look around with an example',
  opening: 'Preparing the example…',
  failed:
    'The example could not be stored in this browser. Nothing of yours was touched. Free some space, or leave the private window, and try again.',
  label: 'Example',
  about:
    'A fictional year with forty invented people. It is kept apart from your own records, which stay as they are, and goes with one press.',
  text: 'You are looking at an example: forty invented people and a year with them. Your own records are apart from it.',
  short: 'An invented example.',
  leave: 'Leave the example',
};

const ja: typeof en = {
  open: '例を見て回る',
  opening: '例を用意しています…',
  failed:
    '例をこのブラウザに置けませんでした。ご自分の記録には触れていません。空きを作るか、プライベートウィンドウを閉じて、もう一度お試しください。',
  label: '例',
  about:
    '架空の40人との一年を見て回れます。ご自分の記録とは別の場所に置き、一度押せば消えます。ご自分の記録はそのままです。',
  text: 'これは例です。架空の40人との一年が入っています。ご自分の記録とは別の場所にあります。',
  short: '架空の人たちによる例です。',
  leave: '例を閉じる',
};

/** Words of the example: its button, and the banner on every page while it is open. */
export const sample = { en, ja };
export type SampleMessages = typeof en;
