import type { PersonName } from '../contact.ts';

/** What a language says of one person; a note stands at the place of its entry in the arc. */
export interface CastMember {
  name: PersonName;
  organization?: string;
  title?: string;
  topics?: readonly string[];
  place?: string;
  note?: string;
  admiredFor?: string;
  entryNotes?: Readonly<Record<number, string>>;
}

/** The words of the example in one language; people, seats, habits and checks stand in one order. */
export interface Cast {
  people: readonly CastMember[];
  promises: { slides: string; book: string; drawing: string; figures: string; map: string };
  relations: {
    sameYear: string;
    manager: string;
    sameTeam: string;
    supplies: string;
    readers: string;
  };
  goal: {
    purpose: string;
    bestResult: string;
    needs: readonly [string, string, string];
    seats: readonly { role: string; field: string; offer: string }[];
    places: readonly string[];
    offer: string;
    obstacle: string;
    ifThen: { when: string; then: string };
    moment: string;
    firstAct: string;
    signs: { act: string; result: string };
    stopRule: string;
    steps: readonly [string, string, string, string];
    outcomes: readonly [string, string];
  };
  habits: readonly { title: string; cue: string; when: string; then: string }[];
  event: { title: string; place: string; why: string; whom: string; offer: string };
  introduction: { purpose: string; outcome: string };
  act: string;
}
