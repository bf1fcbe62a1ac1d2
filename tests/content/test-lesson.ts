import type { Locale } from '../../src/i18n/locales.ts';
import { lessonSchema } from '../../src/content/lesson-schema.ts';
import type { LessonSource } from './lesson-source.ts';

/** Builds a lesson with the given text and the shortest front matter the schema takes. */
export function testLesson(
  locale: Locale,
  body: string,
  changes: Partial<LessonSource['data']> = {},
): LessonSource {
  const options = [{ id: 'a', text: 'a', correct: true }, { id: 'b', text: 'b' }, { id: 'c', text: 'c' }];
  const question = { question: 'q', options, explanation: 'e' };
  const data = lessonSchema.parse({
    ...{ id: 't', title: 't', summary: 's', part: 'why', order: 1, minutes: 1, sources: ['S0'] },
    ...{ updated: '2026-11-23', prerequisites: [], tool: 'give-take', outcome: 'o' },
    act: { id: 't-act', kind: 'promise', text: 'Act.', title: 't', days: 7 },
    quiz: [1, 2, 3].map((number) => ({ id: `t-q${number}`, ...question })),
    reading: [
      { ref: 'flynn-2003', note: 'One note.' },
      { ref: 'grant-2013', note: 'One more.' },
    ],
    ...changes,
  });
  return { file: `content/lessons/${locale}/test.mdx`, locale, slug: 'test', data, body };
}
