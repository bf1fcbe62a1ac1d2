import { foldLine } from '../../domain/fold.ts';

/** Programs whose files are told by their header; ours is Google's layout. */
export type CsvSource =
  | 'google'
  | 'google-old'
  | 'linkedin'
  | 'outlook-com'
  | 'outlook-en'
  | 'outlook-ja'
  | 'outlook-google'
  | 'eight'
  | 'thunderbird'
  | 'cybozu'
  | 'nenga'
  | 'unknown';

/** Header names that only one program's file has together; the first that fits stands. */
const SIGNS: readonly [source: CsvSource, names: readonly string[]][] = [
  ['eight', ['会社名', '名刺交換日']],
  ['linkedin', ['First Name', 'Connected On']],
  ['google', ['First Name', 'Organization Name']],
  ['google-old', ['Given Name', 'Group Membership']],
  ['google-old', ['Given Name', 'E-mail 1 - Type']],
  ['google-old', ['Given Name', 'Family Name Yomi']],
  ['outlook-ja', ['姓', '電子メール アドレス']],
  ['outlook-com', ['E-mail Address', 'Given Yomi']],
  ['outlook-com', ['E-mail Address', 'Given Name Yomi']],
  ['outlook-com', ['E-mail Address', 'IMAddress']],
  ['outlook-en', ['E-mail Address', 'E-mail Display Name']],
  ['outlook-en', ['E-mail Address', 'E-mail Type']],
  ['outlook-google', ['First Name', 'E-mail Address', 'Referred By']],
  ['thunderbird', ['Display Name', 'Primary Email']],
  ['cybozu', ['名前(姓)', '名前(名)']],
  ['nenga', ['宛名', '住所']],
];
const KEYS = SIGNS.map(([source, names]) => ({ source, keys: names.map(foldLine) }));

/** Tells which program wrote a file by the names in its header, wherever they stand. */
export function sourceOf(header: readonly string[]): CsvSource {
  const names = new Set(header.map(foldLine));
  return KEYS.find(({ keys }) => keys.every((key) => names.has(key)))?.source ?? 'unknown';
}
