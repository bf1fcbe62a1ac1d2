import { describe, expect, test } from 'vitest';
import { home } from '../../src/i18n/messages/home.ts';
import { lessons } from '../../src/i18n/messages/lessons.ts';
import { flattenMessages } from '../checks/message-tables.ts';
import { ANCHORS, anchorsOf, shapeOf, toolComponent, toolsOf } from './lesson-shape.ts';
import { readAllLessons, readLessons } from './lesson-source.ts';

/**
 * A lesson is one lesson in two languages. Answers, acts and the place of reading are kept by id,
 * so an id that differs, or changes, loses what a visitor did.
 */
const SOURCES = [
  ...['S0', 'M1', 'M2', 'M3', 'W1', 'W2', 'W3', 'W4', 'C1', 'C2', 'C3', 'C4', 'E'],
  ...['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7'],
];

const MISTAKES = { en: 'Common mistakes', ja: 'よくあるつまずき' };

const ANSWER_ENDS = {
  en: { isRight: (text: string) => /[.?!]$/.test(text), remedy: 'end it with a full stop.' },
  ja: { isRight: (text: string) => !text.endsWith('。'), remedy: 'leave out the last 。' },
};

/** How the pages count the lessons: "twenty", 20本. */
const TEENS = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ');
const UNITS = 'one two three four five six seven eight nine'.split(' ');
const WORDS = [...TEENS, ...UNITS.map((unit) => `twenty-${unit}`)];
const COUNT = new RegExp(`\\b(?:${WORDS.join('|')})\\b(?!-)|\\d\\d(?=[回本])`, 'gi');
const countOf = (text: string) => Number(text) || WORDS.indexOf(text.toLowerCase()) + 13;

const en = readLessons('en');
const ja = readLessons('ja');
const all = readAllLessons();
const bySlug = new Map(en.map((lesson) => [lesson.slug, lesson]));
const path = [...en].sort((a, b) => a.data.order - b.data.order);

describe('lessons', () => {
  test('exist in both languages', () => {
    const slugs = (lessons: typeof en) => lessons.map(({ slug }) => slug).sort();

    expect(slugs(ja), 'Write the missing lesson under the same file name.').toEqual(slugs(en));
  });

  test.each(ja)('share ids, order, tool, act and quiz: $slug', (lesson) => {
    const english = bySlug.get(lesson.slug);

    expect(
      shapeOf(lesson),
      `${lesson.file}: make ids, anchors, act and quiz equal to the English file.`,
    ).toEqual(english && shapeOf(english));
  });

  test('are as many as the pages say', () => {
    const said = Object.entries({ home, lessons })
      .flatMap(([name, table]) =>
        Object.entries(table).flatMap(([locale, messages]) =>
          flattenMessages(messages).map(([key, text]) => [`${name}.ts ${locale}.${key}`, text] as const),
        ),
      )
      .flatMap(([key, text]) => (text.match(COUNT) ?? []).map((count) => ({ key, count })));
    const wrong = said.filter(({ count }) => countOf(count) !== path.length);

    expect(
      wrong.map(({ key, count }) => `${key}: "${count}", but there are ${path.length} lessons.`),
    ).toEqual([]);
    expect(said.length).toBeGreaterThan(0);
  });

  test('teach every row of the source once', () => {
    expect(path.flatMap(({ data }) => data.sources)).toEqual(SOURCES);
  });

  test('are numbered from one without a gap', () => {
    expect(path.map(({ data }) => data.order)).toEqual(path.map((_, index) => index + 1));
  });

  test('build on earlier lessons only', () => {
    const orders = new Map(path.map(({ data }) => [data.id, data.order]));
    const wrong = path.flatMap(({ file, data }) =>
      data.prerequisites
        .filter((id) => (orders.get(id) ?? Infinity) >= data.order)
        .map((id) => `${file}: "${id}" is no earlier lesson. Name the id of one.`),
    );

    expect(wrong).toEqual([]);
  });

  test.each(all)('name the mistakes in the same words: $file', ({ file, locale, body }) => {
    const heading = `## ${MISTAKES[locale]} {#mistakes}`;

    expect(body.includes(heading), `${file}: head the section with "${heading}".`).toBe(true);
  });

  test.each(all)('end their answers as the language does: $file', ({ file, locale, data }) => {
    const { isRight, remedy } = ANSWER_ENDS[locale];
    const texts = data.quiz.flatMap(({ options }) => options.map(({ text }) => text));

    expect(
      texts.filter((text) => !isRight(text)).map((text) => `${file}: "${text}": ${remedy}`),
    ).toEqual([]);
  });

  test.each(all)('have the five sections in order: $file', (lesson) => {
    expect(
      anchorsOf(lesson),
      `${lesson.file}: head the sections with {#${ANCHORS.join('}, {#')}}, in this order.`,
    ).toEqual(ANCHORS);
  });

  test.each(all)('place their tool once: $file', (lesson) => {
    expect(
      toolsOf(lesson),
      `${lesson.file}: put the component of its front matter's tool into the text, once.`,
    ).toEqual([toolComponent(lesson.data.tool)]);
  });

  test('keep every id unique within a language', () => {
    const ids = en.flatMap(({ data }) => [data.id, data.act.id, ...data.quiz.map(({ id }) => id)]);

    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('name questions, act and options after the lesson', () => {
    const names = ({ id, act, quiz }: (typeof en)[number]['data']) => ({
      act: act.id,
      quiz: quiz.map((question) => [question.id, ...question.options.map((option) => option.id)]),
      id,
    });

    expect(en.map(({ data }) => names(data))).toEqual(
      en.map(({ data: { id } }) => ({
        act: `${id}-act`,
        quiz: [1, 2, 3].map((number) => [`${id}-q${number}`, 'a', 'b', 'c']),
        id,
      })),
    );
  });

  test('describe themselves in a unique line', () => {
    const limits = { en: 140, ja: 70 };
    const summaries = all.map(({ data }) => data.summary);
    const wrong = all
      .filter(({ data }, index) => summaries.indexOf(data.summary) !== index)
      .map(({ file }) => `${file}: its summary stands in another lesson. Write its own.`);
    const long = all
      .filter(({ locale, data }) => data.summary.length > limits[locale])
      .map(({ file, locale }) => `${file}: shorten the summary to ${limits[locale]} characters.`);

    expect([...wrong, ...long]).toEqual([]);
  });
});
