const en = {
  title: 'Set aside',
  lead: {
    one: '{n} record could not be read. It is kept as it is and nothing overwrites it.',
    other: '{n} records could not be read. They are kept as they are and nothing overwrites them.',
  },
  missing: 'There is nothing in “{field}”.',
  wrong: 'What is in “{field}” does not fit there: {value}',
  unknown: 'It is of a kind that this version does not know.',
  id: 'Its id belongs to another record.',
  keep: 'Keep it without {fields}',
  left: 'Left out, {field}: {value}',
  kept: 'It is among your records again.',
  failed: 'It could not be kept; nothing was changed. Try again, or save it as a file.',
  save: 'Save them as a file',
};

const ja: typeof en = {
  title: 'よけてある記録',
  lead: {
    one: '読めない記録が{n}件ありました。そのままの形で残してあり、上書きされることはありません。',
    other:
      '読めない記録が{n}件ありました。そのままの形で残してあり、上書きされることはありません。',
  },
  missing: '「{field}」がありません。',
  wrong: '「{field}」の値が合っていません：{value}',
  unknown: 'この版ではわからない種類の記録です。',
  id: '別の記録のidが付いています。',
  keep: '{fields}を除いて残す',
  left: '除いたもの({field})：{value}',
  kept: '記録に戻りました。',
  failed: '戻せませんでした。何も変えていません。もう一度試すか、ファイルに保存してください。',
  save: 'ファイルに保存',
};

export const setAside = { en, ja };
export type SetAsideMessages = typeof en;
