import type { ReadingPlace } from '../../islands/lessons/reading-place.ts';

declare global {
  interface DocumentEventMap {
    'enishi:section': CustomEvent<ReadingPlace>;
  }
}

/**
 * Keeps the section being read. What that needs is loaded with the first announcement, which comes
 * with the reader's first scroll: before it, a lesson's page loads no code of the records.
 */
export function followReading(): void {
  document.addEventListener('enishi:section', ({ detail }) => {
    void import('../../islands/lessons/reading-place.ts').then(({ keepReadingPlace }) =>
      keepReadingPlace(detail),
    );
  });
}
