import { describe, expect, test } from 'vitest';
import { FIELDS } from '../../../src/formats/csv/chosen-field.ts';
import { HEADER_WORDS } from '../../../src/formats/csv/field.ts';
import { headerKey } from '../../../src/formats/csv/header-key.ts';
import { proposedMapping, toMapping } from '../../../src/formats/csv/mapping.ts';
import { sourceOf } from '../../../src/formats/csv/source.ts';
import { HEADERS } from '../../fixtures/tables.ts';

describe('the mapping of columns', () => {
  test('is proposed by the words of a header, in both languages', () => {
    expect(proposedMapping(['No.', 'Full name', 'E-Mail', 'Company', 'Title', 'Zip'])).toEqual({
      1: 'single',
      2: 'email',
      3: 'organization',
      4: 'title',
      5: 'postal',
    });
    expect(proposedMapping(['氏名', 'ﾌﾘｶﾞﾅ', '会社名', 'ＴＥＬ', '肩書き', '血液型'])).toEqual({
      0: 'single',
      1: 'singleReading',
      2: 'organization',
      3: 'phone',
      4: 'title',
    });
  });

  test('keeps of what the browser remembered only what is a mapping', () => {
    const kept = JSON.parse('{"0":"single","1":"nonsense","x":"email","2":7,"__proto__":"note"}');

    expect(toMapping(kept)).toEqual({ 0: 'single' });
    expect([null, 'single', 3, []].map(toMapping)).toEqual([{}, {}, {}, {}]);
  });

  test('reads a title as Outlook means it', () => {
    expect(proposedMapping(HEADERS['outlook-ja'].split(','))[0]).toBe('honorific');
    expect(proposedMapping(HEADERS['outlook-en'].split(','))[0]).toBe('honorific');
  });

  test('finds nothing in names that every object has', () => {
    const names = ['__proto__', 'constructor', 'toString', 'Address 1 - constructor', ''];

    expect(proposedMapping([...names, 'Phone'])).toEqual({ 5: 'phone' });
  });

  test('is remembered by a key that other headers do not have', () => {
    const key = headerKey(['Name', 'ﾒｰﾙ']);

    expect(headerKey(['name ', 'メール'])).toBe(key);
    expect(headerKey(['メール', 'Name'])).not.toBe(key);
    expect(headerKey(['__proto__']) in {}).toBe(false);
  });

  test.each(Object.keys(HEADERS))('knows every column of %s', (source) => {
    const header = HEADERS[source as keyof typeof HEADERS].split(',');
    const mapping = proposedMapping(header);
    const unknown = header.filter((_, at) => mapping[at] === undefined);

    expect(sourceOf(header)).toBe(source);
    expect(sourceOf([...header].reverse())).toBe(source);
    expect(unknown).toEqual(source === 'eight' ? header.slice(-3) : []);
  });

  test('offers fields that columns can hold', () => {
    expect(FIELDS.filter((field) => !(field in HEADER_WORDS))).toEqual([]);
    expect(new Set(FIELDS).size).toBe(FIELDS.length);
  });
});
