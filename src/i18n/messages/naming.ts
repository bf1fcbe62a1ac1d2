/** What stands for a name that is lost; the one word that islands do not get from the page. */
const en = {
  unnamed: 'Without a name',
};

const ja: typeof en = {
  unnamed: '名前なし',
};

export const naming = { en, ja };
