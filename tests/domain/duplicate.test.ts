import { describe, expect, test } from 'vitest';
import type { ContactInput } from '../../src/domain/contact.ts';
import { saidOf } from '../fixtures/duplicates.ts';

type Person = Partial<ContactInput>;

const kanji = { family: '佐藤', given: '恵' };
const read = { ...kanji, familyReading: 'さとう', givenReading: 'めぐみ' };
const otherwiseRead = { ...kanji, familyReading: 'さとう', givenReading: 'けい' };
const latin = { family: 'Sato', given: 'Megumi' };
const married = { family: '鈴木', given: '恵' };
const bob = { family: 'Smith', given: 'Bob' };
const ann = { family: 'Smith', given: 'Ann' };

const emails = ['megumi@example.com'];
const phones = ['090-1234-5678'];
const links = ['https://www.example.com/megumi/'];
const office = { emails: ['info@example.com'], phones: ['03-1234-5678'], organization: '青空設計' };

/** What two records share, and what is found: the lane, what speaks for it, and against it. */
const ROWS: [name: string, a: Person, b: Person, said: string][] = [
  // A name alone
  ['the same kanji', { name: kanji }, { name: kanji }, 'namesake: name'],
  ['kanji and reading', { name: read }, { name: read }, 'namesake: name-and-reading'],
  ['the same Latin name', { name: latin }, { name: latin }, 'namesake: name'],
  ['kanji and kana read alike', { name: read }, { name: latin }, 'namesake: reading'],
  ['one word', { name: { single: 'Ken' } }, { name: { single: 'KEN' } }, 'namesake: nickname'],
  ['another name', { name: kanji }, { name: married }, 'nothing'],
  ['another sound', { name: read }, { name: otherwiseRead }, 'namesake: name | reading'],
  // E-mail
  ['an e-mail', { name: kanji, emails }, { name: kanji, emails }, 'same: email, name'],
  [
    'an e-mail in capitals and wide letters',
    { name: latin, emails },
    { name: latin, emails: ['ＭＥＧＵＭＩ@Example.com '] },
    'same: email, name',
  ],
  [
    'an e-mail, read alike',
    { name: read, emails },
    { name: latin, emails },
    'same: email, reading',
  ],
  ['an e-mail, unreadable', { name: kanji, emails }, { name: latin, emails }, 'likely: email'],
  [
    'an e-mail, new family',
    { name: kanji, emails },
    { name: married, emails },
    'likely: email, part',
  ],
  ['an e-mail, other names', { name: bob, emails }, { name: ann, emails }, 'nothing'],
  [
    'an e-mail, a nickname',
    { name: { ...bob, given: 'Robert', nickname: 'Bob' }, emails },
    { name: bob, emails },
    'same: email, nickname',
  ],
  [
    'an e-mail, a family name alone',
    { name: { family: '佐藤' }, emails },
    { name: kanji, emails },
    'likely: email, part',
  ],
  ['an office e-mail, other names', { name: bob, ...office }, { name: ann, ...office }, 'nothing'],
  [
    'an office e-mail alone',
    { name: kanji, emails: ['info@example.com'] },
    { name: kanji, emails: ['INFO@example.com'] },
    'likely: name, office-email',
  ],
  [
    'everything of one office',
    { name: kanji, ...office, links: ['https://example.com/'] },
    { name: kanji, ...office, links: ['http://www.example.com'] },
    'likely: name, office-phone, organization, office-email, site',
  ],
  // Phone
  [
    'a mobile',
    { name: kanji, phones },
    { name: kanji, phones: ['+81 90 1234 5678'] },
    'same: phone, name',
  ],
  [
    'a mobile in full-width digits',
    { name: kanji, phones },
    { name: kanji, phones: ['０９０（１２３４）５６７８'] },
    'same: phone, name',
  ],
  ['a mobile, unreadable', { name: kanji, phones }, { name: latin, phones }, 'likely: phone'],
  ['a mobile, other names', { name: bob, phones }, { name: ann, phones }, 'nothing'],
  [
    'a mobile and an e-mail, other names',
    { name: bob, phones, emails, organization: 'A' },
    { name: ann, phones, emails, organization: 'A' },
    'nothing',
  ],
  [
    'an e-mail, a short form',
    { name: { ...bob, given: 'Robert' }, emails },
    { name: bob, emails },
    'likely: email, part',
  ],
  [
    'a number abroad, of one office',
    { name: bob, phones: ['+1 555 0100 100'], organization: 'Harbour Ltd' },
    { name: bob, phones: ['+15550100100'], organization: 'Harbour' },
    'likely: name, office-phone, organization',
  ],
  [
    'a number abroad',
    { name: bob, phones: ['+1 555 0100 100'] },
    { name: bob, phones: ['+15550100100'] },
    'same: phone, name',
  ],
  [
    'a switchboard, other names',
    { name: kanji, phones: ['03-1234-5678'] },
    { name: { family: '高橋', given: '誠' }, phones: ['03-1234-5678'] },
    'nothing',
  ],
  [
    'a switchboard',
    { name: kanji, phones: ['03-1234-5678'] },
    { name: kanji, phones: ['+81-3-1234-5678'] },
    'likely: name, office-phone',
  ],
  [
    'an extension',
    { name: kanji, phones: ['1234'] },
    { name: kanji, phones: ['1234'] },
    'namesake: name',
  ],
  // Link
  [
    'a page',
    { name: kanji, links },
    { name: kanji, links: ['example.com/Megumi?a=1#b'] },
    'same: link, name',
  ],
  ['a page, unreadable', { name: kanji, links }, { name: latin, links }, 'likely: link'],
  [
    'two profiles of one address',
    { name: kanji, links: ['https://example.com/profile?id=1'] },
    { name: kanji, links: ['https://example.com/profile?id=2'] },
    'namesake: name',
  ],
  [
    'a site',
    { name: kanji, links: ['https://example.com'] },
    { name: kanji, links: ['example.com/'] },
    'likely: name, site',
  ],
  // Organisation
  [
    'an organisation in two legal forms',
    { name: kanji, organization: '株式会社青空設計' },
    { name: kanji, organization: '青空設計(株)' },
    'likely: name, organization',
  ],
  [
    'an organisation in Latin letters',
    { name: latin, organization: 'Harbour Labs Co., Ltd.' },
    { name: latin, organization: 'HARBOUR LABS, Inc.' },
    'likely: name, organization',
  ],
  [
    'a reading and an organisation',
    { name: read, organization: '青空設計' },
    { name: latin, organization: '青空設計' },
    'likely: reading, organization',
  ],
  [
    'a reading in other kanji and an organisation',
    {
      name: { family: '伊藤', given: '健', familyReading: 'いとう', givenReading: 'けん' },
      organization: 'A社',
    },
    {
      name: { family: '伊東', given: '健', familyReading: 'イトウ', givenReading: 'ケン' },
      organization: 'A社',
    },
    'nothing',
  ],
  [
    'a family name and an organisation',
    { name: { family: '佐藤' }, organization: '青空設計' },
    { name: kanji, organization: '青空設計' },
    'nothing',
  ],
  [
    'a nickname and an organisation',
    { name: { ...latin, nickname: 'Meg' }, organization: 'Harbour' },
    { name: { single: 'Meg' }, organization: 'Harbour' },
    'likely: organization, nickname',
  ],
  [
    'an organisation, other names',
    { name: bob, organization: 'A' },
    { name: ann, organization: 'A' },
    'nothing',
  ],
  // The name in other orders and letters
  [
    'swapped parts',
    { name: kanji, emails },
    { name: { family: '恵', given: '佐藤' }, emails },
    'same: email, name',
  ],
  [
    'one field',
    { name: kanji, emails },
    { name: { single: '佐藤　恵' }, emails },
    'same: email, name',
  ],
  [
    'one field, the given name first',
    { name: latin, emails },
    { name: { single: 'Megumi Satō' }, emails },
    'same: email, name',
  ],
  [
    'an old letter form',
    { name: { family: '渡邊', given: '惠' }, emails },
    { name: { family: '渡辺', given: '恵' }, emails },
    'same: email, name',
  ],
  [
    'a form of address',
    { name: { single: '佐藤恵さん' }, emails },
    { name: kanji, emails },
    'same: email, name',
  ],
  // Birthday
  [
    'a birthday',
    { name: kanji, birthday: '1990-05-12' },
    { name: kanji, birthday: '1990-05-12' },
    'likely: birthday, name',
  ],
  [
    'a birthday without its year',
    { name: kanji, birthday: '1990-05-12' },
    { name: kanji, birthday: '--05-12' },
    'likely: name, birthday-day',
  ],
  [
    'another birthday',
    { name: kanji, emails, birthday: '1990-05-12' },
    { name: kanji, emails, birthday: '1991-05-12' },
    'likely: email, name | birthday',
  ],
  [
    'an e-mail, another reading',
    { name: read, emails },
    { name: otherwiseRead, emails },
    'likely: email, name | reading',
  ],
  [
    'another birthday and another reading',
    { name: read, emails, birthday: '1990-05-12' },
    { name: otherwiseRead, emails, birthday: '--06-12' },
    'namesake: email, name | reading, birthday',
  ],
];

describe('duplicate', () => {
  test.each(ROWS)('judges %s', (_name, a, b, said) => {
    expect([saidOf(a, b), saidOf(b, a)]).toEqual([said, said]);
  });
});
