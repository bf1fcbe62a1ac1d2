import { describe, expect, test } from 'vitest';
import { lengthOf, parseLesson, readAllLessons, type LessonSource } from './lesson-source.ts';
import { testLesson } from './test-lesson.ts';

/**
 * A lesson is read in one sitting: 700-1,200 English words or 1,800-3,000 Japanese characters,
 * counting text, outcome, self-check, act and reading notes; captions and markup are left out.
 */
const LIMITS = {
  en: { least: 700, most: 1200, unit: 'words', perMinute: 200 },
  ja: { least: 1800, most: 3000, unit: 'characters', perMinute: 500 },
};

function lengthProblems(lesson: LessonSource): string[] {
  const { least, most, unit, perMinute } = LIMITS[lesson.locale];
  const length = lengthOf(lesson);
  const minutes = Math.ceil(length / perMinute);
  const problems: string[] = [];
  if (length < least || length > most) {
    problems.push(`${lesson.file}: ${length} ${unit}. Bring it to between ${least} and ${most}.`);
  }
  if (Math.abs(lesson.data.minutes - minutes) > 1) {
    problems.push(`${lesson.file}: minutes is ${lesson.data.minutes}. Write ${minutes}.`);
  }
  return problems;
}

describe('length', () => {
  test('fits every lesson into one sitting', () => {
    expect(readAllLessons().flatMap(lengthProblems)).toEqual([]);
  });

  test('counts words of English', () => {
    const lesson = testLesson('en', 'One two, three. <Cite id="flynn-2003" />');

    expect(lengthOf(lesson) - lengthOf(testLesson('en', ''))).toBe(3);
  });

  test('counts characters of Japanese without markup', () => {
    const lesson = testLesson('ja', '## 見出し {#idea}\n\n一歩、進む<Cite id="flynn-2003" />。');

    expect(lengthOf(lesson) - lengthOf(testLesson('ja', ''))).toBe(9);
  });

  test('says how to mend a short lesson', () => {
    expect(lengthProblems(testLesson('en', 'Short.', { minutes: 9 }))).toEqual([
      'content/lessons/en/test.mdx: 22 words. Bring it to between 700 and 1200.',
      'content/lessons/en/test.mdx: minutes is 9. Write 1.',
    ]);
  });

  test('says which file lacks front matter', () => {
    expect(() => parseLesson('content/lessons/en/x.mdx', 'Text only')).toThrow(
      'content/lessons/en/x.mdx: begin with front matter.',
    );
  });
});
