import { newInteraction, type Contact } from '../domain/contact.ts';
import type { Day } from '../domain/day.ts';
import {
  newIntroduction,
  type Introduction,
  type IntroductionInput,
  type IntroductionStep,
} from '../domain/introduction.ts';
import { keyOf, type AnyRecord, type Key } from '../domain/records.ts';
import { fillSeat } from '../domain/seat.ts';
import { StorageProblem } from '../storage/problem.ts';
import { personPart } from './act-part.ts';
import { addRecord, changeRecord, currentRecord, deleteRecord, touched } from './change.ts';
import { presentItems } from './collections.ts';
import { commit } from './commit.ts';
import type { Participant } from './contacts.ts';
import { $today, newId, now } from './today.ts';

/** Introductions the visitor makes or has made. */
export const $introductions = presentItems('introduction');

/** Notes an introduction that is thought of. */
export function addIntroduction(input: IntroductionInput): Promise<boolean> {
  const introduction = newIntroduction(input, { id: newId(), now: now() });
  return addRecord('introduction', introduction, {
    name: 'introduction-added',
    draft: input,
    undoable: true,
  });
}

/** Marks a step as done on a day, or as open again. */
export function turnStep(id: string, step: IntroductionStep, day?: Day): Promise<boolean> {
  return changeRecord(
    { kind: 'introduction', id },
    (introduction) => {
      const next = { ...introduction };
      if (day) next[step] = day;
      else delete next[step];
      return next;
    },
    { name: day ? 'introduction-step' : 'introduction-reopened', undoable: true },
  );
}

/**
 * Marks two people as introduced, and logs it with both as something given, in one act: an
 * introduction is the strongest thing one gives, so the log must know it.
 */
export function introduce({ id, between, purpose }: Introduction, day: Day): Promise<boolean> {
  // The entry has the introduction's id, so that marking it twice does not log it twice.
  const stamp = { id, now: now() };
  const entryWith = (other: string) =>
    newInteraction(
      {
        day,
        kind: 'introduction',
        gave: [{ kind: 'introduction' }],
        with: [other],
        ...(purpose && { note: purpose }),
      },
      stamp,
    );
  return commit({
    name: 'introduction-made',
    undoable: true,
    keys: [keyOf('introduction', id), ...between.map((who) => keyOf('contact', who))],
    reducer(current) {
      const introduction = currentRecord(current, 'introduction', id);
      if (!introduction) throw new StorageProblem('gone', id);
      const made: Introduction = { ...introduction, introducedOn: day, updatedAt: stamp.now };
      const [first, second] = between;
      const logged = [
        [first, second],
        [second, first],
      ].map(([who = '', other = '']): [Key, AnyRecord] => {
        const contact: Contact | undefined = currentRecord(current, 'contact', who);
        if (!contact || contact.deletedAt !== undefined) throw new StorageProblem('gone', who);
        const others = contact.interactions.filter((entry) => entry.id !== id);
        const interactions = [...others, entryWith(other)];
        return [keyOf('contact', who), { ...contact, updatedAt: stamp.now, interactions }];
      });
      return [[keyOf('introduction', id), made], ...logged];
    },
  });
}

/** Writes what came of it; no text takes it out. */
export function noteOutcome(id: string, outcome: string): Promise<boolean> {
  return changeRecord(
    { kind: 'introduction', id },
    (introduction) => {
      const next = { ...introduction };
      if (outcome.trim()) next.outcome = outcome.trim();
      else delete next.outcome;
      return next;
    },
    { name: 'introduction-changed', draft: { outcome }, undoable: true },
  );
}

/** Through whom someone was met, and the seat that this fills. */
export interface MeetingThrough {
  introducerId: string;
  seat?: { goalId: string; seatId: string } | undefined;
}

/**
 * Notes that someone introduced the visitor to a person, who takes the seat that was asked for: one act.
 * Someone new is added with it. Gives the person's id, or undefined where it could not be kept.
 */
export async function meetThrough(
  person: Participant,
  { introducerId, seat }: MeetingThrough,
): Promise<string | undefined> {
  const day = $today.get();
  const part = personPart(person, (contact) => ({
    ...contact,
    ...('id' in person ? {} : { met: { day } }),
    introducedBy: { contactId: introducerId, day },
  }));
  const goalKey = seat && keyOf('goal', seat.goalId);
  const kept = await commit({
    name: 'introducer-noted',
    undoable: true,
    draft: person,
    keys: goalKey ? [part.key, goalKey] : [part.key],
    reducer: (current) => {
      const changes: [Key, AnyRecord][] = [[part.key, part.after(current)]];
      const goal = seat && currentRecord(current, 'goal', seat.goalId);
      if (goal)
        changes.push([keyOf('goal', goal.id), touched(goal, fillSeat(goal, seat.seatId, part.id))]);
      return changes;
    },
  });
  return kept ? part.id : undefined;
}

/** Tells whoever introduced a person what came of it, or thanks them, on a day. */
export function answerIntroducer(
  contactId: string,
  step: 'outcomeToldOn' | 'thankedOn',
  day?: Day,
): Promise<boolean> {
  return changeRecord(
    { kind: 'contact', id: contactId },
    (contact) => {
      if (!contact.introducedBy) return contact;
      const introducedBy = { ...contact.introducedBy };
      if (day) introducedBy[step] = day;
      else delete introducedBy[step];
      return { ...contact, introducedBy };
    },
    { name: 'introducer-answered', undoable: true },
  );
}

/** Moves an introduction to the trash; what was logged of it stays. */
export function deleteIntroduction(id: string): Promise<boolean> {
  return deleteRecord('introduction', id);
}
