import { fill } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { lessons } from '../../i18n/messages/lessons.ts';
import { PARTS } from './parts.ts';
import type { LessonEntry } from './path.ts';

/** Says where on the path a lesson stands and how long it takes to read. */
export function lessonEyebrow(locale: Locale, { part, order, minutes }: LessonEntry['data']) {
  const t = lessons[locale];
  return fill(t.eyebrow, {
    part: PARTS.indexOf(part) + 1,
    title: t.parts[part].title,
    number: order,
    minutes,
  });
}
