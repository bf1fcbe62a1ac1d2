import { describe, expect, test } from 'vitest';
import { organizationKey } from '../../src/domain/organization-key.ts';

describe('organization-key', () => {
  test.each([
    [
      '青空設計',
      '株式会社青空設計',
      '青空設計株式会社',
      '(株)青空設計',
      '㈱青空設計',
      '（株） 青空設計',
    ],
    ['みどり会', '医療法人みどり会', 'みどり会 (有)', '一般社団法人みどり会', 'NPO法人 みどり会'],
    [
      'harbourlabs',
      'Harbour Labs',
      'HARBOUR LABS, Inc.',
      'The Harbour Labs Co., Ltd.',
      'Harbour Labs K.K.',
    ],
    ['ことのは', 'ｺﾄﾉﾊ', '有限会社コトノハ', '合同会社ことのは'],
    ['', '', '株式会社', 'Co., Ltd.'],
  ])('sets the legal form of %s aside', (key, ...spellings) => {
    expect(spellings.map(organizationKey)).toEqual(spellings.map(() => key));
  });

  test('tells two organisations apart', () => {
    expect(organizationKey('青空設計')).not.toBe(organizationKey('青空設計事務所'));
  });
});
