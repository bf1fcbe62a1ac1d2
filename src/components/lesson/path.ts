import { getCollection, type CollectionEntry } from 'astro:content';
import type { LessonInfo } from '../../domain/lesson.ts';
import type { Locale } from '../../i18n/locales.ts';
import { lessonPath } from '../../i18n/paths.ts';

export type LessonEntry = CollectionEntry<'lessons'>;

/** Gives the lessons of a language in the order of the path. */
export async function lessonsOf(locale: Locale): Promise<LessonEntry[]> {
  const lessons = await getCollection('lessons', ({ id }) => id.startsWith(`${locale}/`));
  return lessons.sort((a, b) => a.data.order - b.data.order);
}

/** Gives what islands and the coach need to know of a lesson, without its text. */
export function lessonInfo({ id, data }: LessonEntry): LessonInfo {
  const { title, order, minutes } = data;
  return { id: data.id, slug: lessonSlug(id), title, order, minutes };
}

/** Gives the address part of a lesson from its entry id (`en/give-and-take`). */
export function lessonSlug(entryId: string): string {
  return entryId.slice(entryId.indexOf('/') + 1);
}

/** Gives the address of a lesson's page. */
export function lessonAddress(locale: Locale, entry: LessonEntry): string {
  return lessonPath(locale, lessonSlug(entry.id));
}
