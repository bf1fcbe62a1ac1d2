import { describe, expect, test } from 'vitest';
import { readVcards } from '../../../src/formats/vcard/read.ts';

const personOf = (...lines: string[]) => {
  const text = ['BEGIN:VCARD', 'VERSION:3.0', 'FN:Ann', ...lines, 'END:VCARD', ''].join('\r\n');
  return readVcards(new TextEncoder().encode(text)).people[0];
};

describe('what a card says twice', () => {
  test('is read once, as joining two records takes it', () => {
    const person = personOf(
      'TEL:090-1111-2222',
      'TEL:+81 90 1111 2222',
      'EMAIL:Ann@Example.com',
      'EMAIL:ann@example.com',
      'URL:https://example.com/Ann',
      'URL:https://EXAMPLE.com/ann',
      'CATEGORIES:Trade Fair,trade  fair',
      'EXPERTISE:ｺｰﾋｰ',
      'EXPERTISE:コーヒー',
    );

    expect(person?.input).toMatchObject({
      phones: ['090-1111-2222'],
      emails: ['Ann@Example.com'],
      links: ['https://example.com/Ann'],
      tags: ['Trade Fair'],
      topics: ['ｺｰﾋｰ'],
    });
  });

  test('is spelled as in the line that says whose it is', () => {
    const person = personOf('TEL:090-1111-2222', 'TEL;TYPE=WORK:+81 90 1111 2222');

    expect(person?.input.phones).toEqual(['+81 90 1111 2222']);
    expect(person?.input.vcard).toEqual(['TEL;TYPE=WORK:+81 90 1111 2222']);
  });
});

test('another program’s UID and our own id of one person are both read', () => {
  const person = personOf('UID:urn:uuid:a\\,b', 'X-ENISHI-ID:c1');

  expect([person?.sourceId, person?.ownId]).toEqual(['a,b', 'c1']);
});
