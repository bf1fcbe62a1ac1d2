import { compare } from '../compare.ts';
import type { Contact } from '../contact.ts';
import { RUNGS } from '../contact.ts';
import { rhythmOf } from '../rhythm.ts';
import { rungIndex, rungOf } from '../rung.ts';
import { warmthOf } from '../warmth.ts';
import type { CoachFacts, ContactFacts } from './facts.ts';
import { urgencyOf } from './facts.ts';
import { isResting } from './rest.ts';
import { MOST_SUGGESTIONS, type Finding } from './suggestion.ts';

const LESSON = 'c4';
/** The urgency from which someone stands on the deepest rung. */
const DEEPEST = (RUNGS.length - 1) / RUNGS.length;

/**
 * R5: someone whose warmth is cooling or cold by the cadence that was chosen, the deepest rung first,
 * then the longest silence. Resting, no cadence, and a snooze until a later day keep it silent. As a
 * rung takes time to find, no one is looked at after as many of the deepest rung as can be needed.
 */
export function warmthFading(facts: CoachFacts): Finding[] {
  const { people, memory, today } = facts;
  const findings: Finding[] = [];
  let deepest = 0;
  for (const { contact } of people.filter(hasRhythm(facts)).sort(longestSilentFirst)) {
    const silence = silenceOf(contact, facts);
    if (!silence || isResting(memory, fadingKey(contact), today)) continue;
    const finding = findingOf(contact, silence);
    findings.push(finding);
    if (finding.urgency >= DEEPEST) deepest += 1;
    if (deepest === MOST_SUGGESTIONS) break;
  }
  return findings;
}

function hasRhythm({ rhythms }: CoachFacts) {
  return ({ contact, lastOn }: ContactFacts): boolean =>
    lastOn !== undefined &&
    !contact.resting &&
    typeof rhythmOf(contact, rhythms)?.cadence === 'number';
}

function longestSilentFirst(a: ContactFacts, b: ContactFacts): number {
  return compare(a.lastOn ?? '', b.lastOn ?? '') || compare(a.contact.id, b.contact.id);
}

/** Gives the key under which a fading tie is put off. */
export function fadingKey({ id }: Pick<Contact, 'id'>): string {
  return `R5:${id}`;
}

interface Silence {
  state: 'cooling' | 'cold';
  days: number;
  cadence: number;
}

function silenceOf(contact: Contact, facts: CoachFacts): Silence | undefined {
  const { state, days, cadence, dueOn } = warmthOf(contact, facts);
  if (state !== 'cooling' && state !== 'cold') return undefined;
  if (days === undefined || cadence === undefined || (dueOn && dueOn > facts.today))
    return undefined;
  return { state, days, cadence };
}

function findingOf(contact: Contact, { state, days, cadence }: Silence): Finding {
  const { rung } = rungOf(contact);
  const depth = rung ? rungIndex(rung) : 0;
  const who = contact.id;
  return {
    key: fadingKey(contact),
    urgency: (depth + urgencyOf(days)) / RUNGS.length,
    contactId: who,
    lesson: LESSON,
    reason: { id: state, values: { who, days, cadence } },
    action: { kind: 'open-contact', contactId: who },
    message: { kind: 'keep-in-touch' },
  };
}
