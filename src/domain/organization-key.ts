import { fold } from './fold.ts';

/** Legal forms as `fold` writes them. */
const JAPANESE_FORMS =
  /(?:株式|有限|合同|合資|合名)会社|(?:一般|公益)(?:社団|財団)法人|(?:医療|学校|特定非営利活動|npo|独立行政)法人|\((?:株|有|同|資|名|社|財|一社|公財)\)/g;
const LATIN_FORMS =
  /^(?:inc|incorporated|ltd|limited|co|company|corp|corporation|llc|llp|plc|gmbh|ag|kk|sa|bv|pty|the)$/;

/**
 * Gives what two spellings of an organisation have in common; its legal form is set aside.
 * @example organizationKey('(株)青空設計') // => '青空設計'
 * @example organizationKey('Harbour Labs Co., Ltd.') // => 'harbourlabs'
 */
export function organizationKey(organization: string): string {
  const words = fold(organization)
    .replace(JAPANESE_FORMS, ' ')
    .replace(/\b([a-z])\.([a-z])\.?(?=\W|$)/g, '$1$2')
    .split(/[\s,.・]+/)
    .filter((word) => word !== '' && !LATIN_FORMS.test(word));
  return words.join('');
}
