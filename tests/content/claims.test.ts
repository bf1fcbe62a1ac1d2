import { describe, expect, test } from 'vitest';
import { collectCitations } from '../../src/components/lesson/citations.ts';
import { unsupportedClaims } from './claims.ts';
import { readAllLessons } from './lesson-source.ts';
import { practices, references } from './references.ts';
import { testLesson } from './test-lesson.ts';

const known = new Set(references.map(({ id }) => id));
const unreliable = new Set(references.filter(({ grade }) => grade === 'X').map(({ id }) => id));
const lessons = readAllLessons();

function citationsOf({ file, body, data }: (typeof lessons)[number]) {
  return collectCitations({ file, body, reading: data.reading.map(({ ref }) => ref) }, known);
}

describe('claims', () => {
  test('leave out what nothing supports', () => {
    expect(lessons.flatMap(unsupportedClaims)).toEqual([]);
  });

  test.each([
    ['en', 'A habit takes 21 days.', '"21 days": no study supports 21 days; give the range and its caveat.'],
    ['en', 'Givers finish first.', '"Givers finish first": givers stand at the bottom too; teach bounded giving.'],
    ['en', 'Your network is limited to 150.', '"limited to 150": no one number holds; leave 150 out.'],
    ['ja', '習慣は66日で身につきます。', '"66日": 小さな標本の中央値です。人によって大きく違うと書いてください.'],
  ] as const)('are caught in %s: %s', (locale, text, message) => {
    expect(unsupportedClaims(testLesson(locale, text))).toEqual([
      `content/lessons/${locale}/test.mdx: ${message}`,
    ]);
  });

  test.each(lessons)('cite known works only: $file', (lesson) => {
    expect(citationsOf(lesson).ids.filter((id) => !known.has(id))).toEqual([]);
  });

  test('cite at least one work in every lesson', () => {
    const bare = lessons.filter((lesson) => citationsOf(lesson).counts.size === 0);

    expect(bare.map(({ file }) => `${file}: support its claims with <Cite id="…" />.`)).toEqual([]);
  });

  test('cite without a space before the mark', () => {
    const loose = lessons.filter(({ body }) => /\s<Cite/.test(body));

    expect(
      loose.map(({ file }) => `${file}: remove the space before <Cite />; it lets the mark wrap.`),
    ).toEqual([]);
  });

  test('cite no work that failed to hold', () => {
    const wrong = lessons.flatMap((lesson) =>
      citationsOf(lesson)
        .ids.filter((id) => unreliable.has(id))
        .map((id) => `${lesson.file}: ${id} has grade X. Rest the claim on another work.`),
    );

    expect(wrong).toEqual([]);
  });

  test('rest practices on known works', () => {
    const wrong = practices.filter(({ ref }) => ref !== undefined && !known.has(ref));

    expect(
      wrong.map(({ id, ref }) => `content/practices.yaml ${id}: add "${ref ?? ''}" to references.yaml.`),
    ).toEqual([]);
  });

  test('keep the ids of works and practices unique', () => {
    const ids = [...references, ...practices].map(({ id }) => id);

    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
