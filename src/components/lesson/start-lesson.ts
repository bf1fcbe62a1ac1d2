import { followReading } from './follow-reading.ts';
import { followSections } from './follow-sections.ts';
import { startSharing } from './share-address.ts';

/** Everything a lesson's page does in the browser without an island, as one file. */
export function startLesson(): void {
  followReading();
  followSections();
  startSharing();
}
