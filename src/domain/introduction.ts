import type { Day } from './day.ts';
import type { RecordBase } from './record.ts';

/** An introduction the visitor made: who to whom, both asked first, what came of it. */
export interface Introduction extends RecordBase {
  /** The two people, by contact id. */
  between: [string, string];
  purpose?: string;
  askedFirstOn?: Day;
  askedSecondOn?: Day;
  introducedOn?: Day;
  outcome?: string;
  thankedOn?: Day;
}
