import { readdirSync, readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { lessonSchema } from '../../src/content/lesson-schema.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';

/** A lesson as its file says it. */
export interface LessonSource {
  file: string;
  locale: Locale;
  slug: string;
  data: z.infer<typeof lessonSchema>;
  body: string;
}

const FOLDER = 'content/lessons';
const SHAPE = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;

/** Reads all lessons of a language; a front matter that breaks the schema throws with its file. */
export function readLessons(locale: Locale): LessonSource[] {
  return readdirSync(`${FOLDER}/${locale}`)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => {
      const file = `${FOLDER}/${locale}/${name}`;
      return parseLesson(file, readFileSync(file, 'utf8'));
    });
}

/** Reads the lessons of every language. */
export function readAllLessons(): LessonSource[] {
  return LOCALES.flatMap(readLessons);
}

/** Takes a lesson's file apart. */
export function parseLesson(file: string, text: string): LessonSource {
  const [, head, body] = SHAPE.exec(text) ?? [];
  if (head === undefined || body === undefined) throw new Error(`${file}: begin with front matter.`);
  const result = lessonSchema.safeParse(parse(head));
  if (!result.success) throw new Error(`${file}: ${result.error.message}`);
  const [, , folder, name = ''] = file.split('/');
  const locale = LOCALES.find((known) => known === folder);
  if (!locale) throw new Error(`${file}: lessons live in ${FOLDER}/{${LOCALES.join(',')}}/.`);
  return { file, locale, slug: name.replace(/\.mdx$/, ''), data: result.data, body };
}

/** Gives the lesson's words without markup: prose and scripts, no captions, anchors or marks. */
export function proseOf(body: string): string {
  return body
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/\{#[\w-]+\}/g, '')
    .replace(/^(#+|-|\d+\.)\s+/gm, '')
    .replace(/\*\*/g, '');
}

/** Gives every text a reader meets in a lesson: body, outcome, quiz, act and reading notes. */
export function textsOf({ data, body }: LessonSource): string[] {
  return [
    proseOf(body),
    data.outcome,
    ...data.quiz.flatMap(({ question, options, explanation }) => [
      question,
      ...options.map(({ text }) => text),
      explanation,
    ]),
    data.act.text,
    ...data.reading.map(({ note }) => note),
  ];
}

/** Gives what a lesson is measured in: English words, or Japanese characters without spaces. */
export function lengthOf(lesson: LessonSource): number {
  const text = textsOf(lesson).join('\n');
  if (lesson.locale === 'ja') return [...text.replace(/\s/g, '')].length;
  return text.split(/\s+/).filter((word) => /[A-Za-z0-9]/.test(word)).length;
}
