import { readSection } from '../../stores/lessons.ts';

/** Where the reader is: a lesson's id and the anchor of a heading. */
export interface ReadingPlace {
  lesson: string;
  section: string;
}

/** Keeps where the reader is. A page that is only prerendered has no reader yet. */
export async function keepReadingPlace({ lesson, section }: ReadingPlace): Promise<void> {
  if ('prerendering' in document && document.prerendering === true) return;
  await readSection(lesson, section);
}
