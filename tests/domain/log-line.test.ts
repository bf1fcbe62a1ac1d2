import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXCHANGE_KINDS, INTERACTION_KINDS } from '../../src/domain/contact.ts';
import { addDays } from '../../src/domain/day.ts';
import { parseLogLine } from '../../src/domain/log-line.ts';
import { leftKey, type LogLine } from '../../src/domain/log-line/meaning.ts';
import { nameIndex } from '../../src/domain/log-line/name-index.ts';
import { printLogLine } from '../../src/domain/log-line/print.ts';
import { squeeze } from '../../src/domain/person-choice.ts';
import { CAST, TODAY, understood } from '../fixtures/log-line.ts';

const LINE = 'lunch with Anna Smith yesterday, gave advice and help, send deck tomorrow';

/** What a line says, without the places where it says so. */
function meaningOf(line: string, locale: 'en' | 'ja'): LogLine {
  const { pieces: _pieces, ...meaning } = parseLogLine(line, {
    locale,
    today: TODAY,
    contacts: CAST,
  });
  return meaning;
}

const index = nameIndex(CAST);
/** Names of the cast, shared ones among them, and of people nobody knows. */
const people = fc.uniqueArray(
  fc
    .constantFrom(
      ...['佐藤', '高橋', '高橋葵', '森', '千葉', 'Megan', 'Smith', 'Anna Smith', 'Will', 'May'],
      ...['Mark Stone', 'Prince', '岡田', 'マリア', 'Keiko Mori', 'Bob'],
    )
    .map((name) => ({ name, contacts: index.find(squeeze(name))?.contacts ?? [] })),
  // Whoever is named twice is one person.
  { maxLength: 4, selector: ({ name, contacts }) => contacts.at(-1)?.id ?? name },
);
const daysAgo = fc.integer({ min: 0, max: 2000 }).map((days) => addDays(TODAY, -days));
const daysAhead = fc.integer({ min: 0, max: 400 }).map((days) => addDays(TODAY, days));
const promises = fc.record(
  {
    by: fc.constantFrom('me' as const, 'them' as const),
    text: fc.constantFrom('send deck', 'share the notes', '資料を送る', '読んで感想を伝える'),
    due: daysAhead,
  },
  { requiredKeys: ['by', 'text'] },
);
const lines: fc.Arbitrary<LogLine> = fc.record(
  {
    people,
    day: daysAgo,
    kind: fc.constantFrom(...INTERACTION_KINDS),
    gave: fc.subarray([...EXCHANGE_KINDS]),
    received: fc.subarray([...EXCHANGE_KINDS]),
    promise: promises,
    note: fc.constantFrom('', 'at Nobu', 'gave nothing,\nmet nobody yesterday', '昨日 紹介した。'),
  },
  { requiredKeys: ['people', 'gave', 'received', 'note'] },
);

describe('log-line', () => {
  test.each(['en', 'ja'] as const)('reads what it prints in %s', (locale) => {
    fc.assert(
      fc.property(lines, (line) => {
        expect(meaningOf(printLogLine(line, locale), locale)).toEqual(line);
      }),
      { numRuns: 100 },
    );
  });

  test('prints one canonical line', () => {
    const line = meaningOf('Had lunch w/ megan on Friday, she gave me advice', 'en');

    expect(printLogLine(line, 'en')).toBe('meal with megan on 2026-11-20, got advice');
    expect(printLogLine(line, 'ja')).toBe('2026-11-20、meganさんと食事。助言を受け取った');
  });

  test('says which piece is what', () => {
    const { pieces } = parseLogLine('昨日 ｻﾄｳさんとランチ 紹介した 来週火曜に資料送る', {
      locale: 'ja',
      today: TODAY,
      contacts: CAST,
    });

    const text = '昨日 ｻﾄｳさんとランチ 紹介した 来週火曜に資料送る';
    expect(pieces.map(({ part, value, from, to }) => [part, value, text.slice(from, to)])).toEqual([
      ['day', '2026-11-22', '昨日'],
      ['who', 'サトウ', 'ｻﾄｳさん'],
      ['kind', 'meal', 'ランチ'],
      ['gave', 'introduction', '紹介した'],
      ['promise', '資料送る', '来週火曜に資料送る'],
    ]);
  });

  test.each([
    [leftKey('who', 'Anna Smith'), '2026-11-22 · meal · gave advice help', 'with Anna Smith'],
    [leftKey('day'), 'anna · meal · gave advice help', 'yesterday'],
    [leftKey('kind'), 'anna · 2026-11-22 · gave advice help', 'lunch'],
  ])('leaves %s to the note', (left, meaning, note) => {
    expect(understood(LINE, 'en', [left])).toBe(
      `${meaning} · I: send deck by 2026-11-24 · “${note}”`,
    );
  });

  test('leaves what passed and a promise to the note once they are taken out', () => {
    const left = [leftKey('gave', 'advice'), leftKey('gave', 'help'), leftKey('promise')];

    expect(understood(LINE, 'en', left)).toBe(
      'anna · 2026-11-22 · meal · “gave advice and help, send deck tomorrow”',
    );
  });

  test('leaves all the words to the note where a part of what passed is taken out', () => {
    const left = [leftKey('gave', 'advice')];

    expect(understood('coffee with Megan, gave advice and help', 'en', left)).toBe(
      'megan · meal · gave help · “gave advice and help”',
    );
  });

  test('adds only those who were there to people known already', () => {
    const said = (line: string) =>
      parseLogLine(line, { locale: 'en', today: TODAY, contacts: CAST, hasPeople: true });

    expect(said('introduced Graham, met Megan').people.map(({ name }) => name)).toEqual(['Megan']);
    expect(said('gave Graham advice').people).toEqual([]);
  });

  test.each([
    ['', ''],
    ['  \n ', ''],
    ['🍜', '“🍜”'],
    ['lunch '.repeat(2000), 'meal'],
    ['\ue000 \ue400', '“\ue000 \ue400”'],
  ])('takes %j as it is', (line, meaning) => {
    expect(understood(line, 'en').slice(0, 20)).toBe(meaning);
  });
});
