import { compare } from './compare.ts';
import type { Contact, Exchange, ExchangeKind, Interaction } from './contact.ts';
import { lastInteractionDay, sortInteractions } from './contact.ts';
import type { Day } from './day.ts';
import type { Goal } from './goal.ts';
import { activeGoals } from './goal.ts';
import { present } from './record.ts';
import { foldLine } from './fold.ts';
import { WARMTH_DISTANCE, warmthOf, type WarmthContext, type WarmthState } from './warmth.ts';

/** What was received by someone who asked. */
const ANSWERS: readonly ExchangeKind[] = ['information', 'advice', 'help'];

/** Someone who knows a topic, and how warm the tie is. */
export interface Knower {
  contact: Contact;
  warmth: WarmthState;
}

/**
 * A topic and the people who know it, the warmest first; nobody is a gap. `isWanted`: noted without a
 * person; `goalId`: a goal whose need it is, while nobody sits in a seat for it.
 */
export interface KnowWhoTopic {
  topic: string;
  knowers: Knower[];
  isWanted: boolean;
  goalId?: string;
}

/** The records that a directory is made of; `wanted` are topics noted without a person. */
export interface KnowWhoRecords {
  contacts: readonly Contact[];
  goals: readonly Goal[];
  wanted: readonly string[];
}

/**
 * Lists who knows what: the topics of the people, those noted as wanted, and what the needs of active
 * goals name in words while nobody sits in one of their seats. Spellings that fold alike are one
 * topic. Gaps come first, then by the name of the topic.
 */
export function knowWho(
  { contacts, goals, wanted }: KnowWhoRecords,
  context: WarmthContext,
): KnowWhoTopic[] {
  const topics = new Map<string, KnowWhoTopic>();
  const topicOf = (text: string): KnowWhoTopic => {
    const key = foldLine(text);
    const known = topics.get(key) ?? { topic: text.trim(), knowers: [], isWanted: false };
    topics.set(key, known);
    return known;
  };
  const people = present(contacts);
  for (const contact of people) {
    const keys = new Set(contact.topics.map(foldLine));
    if (keys.size === 0) continue;
    const knower = { contact, warmth: warmthOf(contact, context).state };
    for (const text of contact.topics) {
      if (keys.delete(foldLine(text))) topicOf(text).knowers.push(knower);
    }
  }
  for (const text of wanted) topicOf(text).isWanted = true;
  for (const { text, goalId } of openNeeds(goals, people)) topicOf(text).goalId = goalId;
  for (const { knowers } of topics.values()) knowers.sort(warmestFirst);
  return [...topics.values()].filter(({ topic }) => topic !== '').sort(gapsFirst);
}

/** The day that tells when someone was last asked; `by`: what the log says of it. */
export interface LastAsked {
  day: Day;
  by: 'topic' | 'answer' | 'touch';
}

/**
 * Tells when someone who knows a topic was last asked. An entry in which they gave information, advice
 * or help counts as asking: the latest whose note, or a note of what was received, names the topic
 * (`topic`); else, as the person is known for it, the latest of any note (`answer`). Where there is
 * none it is the day one was last in touch (`touch`).
 */
export function lastAsked(contact: Contact, topic: string): LastAsked | undefined {
  const key = foldLine(topic);
  const answers = contact.interactions.filter(({ received }) => received.some(isAnswer));
  const named = latestDay(answers.filter((entry) => names(entry, key)));
  if (named) return { day: named, by: 'topic' };
  const answered = latestDay(answers);
  if (answered) return { day: answered, by: 'answer' };
  const day = lastInteractionDay(contact);
  return day && { day, by: 'touch' };
}

function isAnswer({ kind }: Exchange): boolean {
  return ANSWERS.includes(kind);
}

function names({ note, received }: Interaction, key: string): boolean {
  const notes = [note, ...received.filter(isAnswer).map((item) => item.note)];
  return notes.some((text) => text !== undefined && holdsTopic(foldLine(text), key));
}

const LATIN = /[\p{Script=Latin}\d]/u;

/** “AI” is no part of “said”; Japanese does not part its words. */
function holdsTopic(text: string, key: string): boolean {
  const isEdge = (inside: string, outside: string) => !LATIN.test(inside) || !LATIN.test(outside);
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
    const after = text.slice(at + key.length).replace(/^s(?![a-z])/, '');
    const begins = isEdge(key.charAt(0), text.charAt(at - 1));
    if (begins && isEdge(key.slice(-1), after.charAt(0))) return true;
  }
  return false;
}

function latestDay(entries: readonly Interaction[]): Day | undefined {
  return sortInteractions(entries).at(-1)?.day;
}

/** Adds a topic unless a spelling of it is there already. */
export function withTopic(topics: readonly string[], topic: string): string[] {
  const isKnown = topics.some((text) => foldLine(text) === foldLine(topic));
  return isKnown ? [...topics] : [...topics, topic.trim()];
}

/** Takes every spelling of a topic out. */
export function withoutTopic(topics: readonly string[], topic: string): string[] {
  return topics.filter((text) => foldLine(text) !== foldLine(topic));
}

/** Someone who is in the trash fills no seat. */
function openNeeds(
  goals: readonly Goal[],
  people: readonly Contact[],
): { text: string; goalId: string }[] {
  const here = new Set(people.map(({ id }) => id));
  return activeGoals(goals).flatMap(({ id: goalId, needs, seats }) => {
    const filled = new Set(
      seats.filter(({ contactId }) => contactId && here.has(contactId)).map(({ needId }) => needId),
    );
    return needs.flatMap(({ id, text }) => (text && !filled.has(id) ? [{ text, goalId }] : []));
  });
}

function gapsFirst(a: KnowWhoTopic, b: KnowWhoTopic): number {
  const gaps = Number(a.knowers.length > 0) - Number(b.knowers.length > 0);
  return gaps || compare(foldLine(a.topic), foldLine(b.topic));
}

function warmestFirst(a: Knower, b: Knower): number {
  const [first, second] = [a.contact, b.contact];
  return (
    WARMTH_DISTANCE[a.warmth] - WARMTH_DISTANCE[b.warmth] ||
    compare(lastInteractionDay(second) ?? '', lastInteractionDay(first) ?? '') ||
    compare(first.id, second.id)
  );
}
