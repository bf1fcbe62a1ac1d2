import type { Contact } from './contact.ts';
import { lastInteractionDay } from './contact.ts';
import type { Goal } from './goal.ts';
import { activeGoals } from './goal.ts';
import { present } from './record.ts';
import { foldLine } from './fold.ts';

/** A topic and the people who know it; nobody is a gap. `isWanted`: noted without a person. */
export interface KnowWhoTopic {
  topic: string;
  contacts: Contact[];
  isWanted: boolean;
}

/**
 * Lists who knows what: the topics of the people, those noted as wanted, and what the needs of active
 * goals name in words while nobody sits in one of their seats. Spellings that fold alike are one
 * topic. Gaps come first, then by the name of the topic.
 */
export function knowWho(
  contacts: readonly Contact[],
  goals: readonly Goal[],
  wanted: readonly string[],
): KnowWhoTopic[] {
  const topics = new Map<string, KnowWhoTopic>();
  const topicOf = (text: string): KnowWhoTopic => {
    const key = foldLine(text);
    const known = topics.get(key) ?? { topic: text.trim(), contacts: [], isWanted: false };
    topics.set(key, known);
    return known;
  };
  for (const contact of present(contacts)) {
    for (const text of contact.topics) {
      const { contacts: people } = topicOf(text);
      if (!people.includes(contact)) people.push(contact);
    }
  }
  for (const text of wanted) topicOf(text).isWanted = true;
  for (const text of openNeeds(goals)) topicOf(text);
  for (const { contacts: people } of topics.values()) people.sort(latestFirst);
  return [...topics.values()].filter(({ topic }) => topic !== '').sort(gapsFirst);
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

function openNeeds(goals: readonly Goal[]): string[] {
  return activeGoals(goals).flatMap(({ needs, seats }) => {
    const filled = new Set(seats.filter(({ contactId }) => contactId).map(({ needId }) => needId));
    return needs.flatMap(({ id, text }) => (text && !filled.has(id) ? [text] : []));
  });
}

function gapsFirst(a: KnowWhoTopic, b: KnowWhoTopic): number {
  const gaps = Number(a.contacts.length > 0) - Number(b.contacts.length > 0);
  return gaps || compare(foldLine(a.topic), foldLine(b.topic));
}

function latestFirst(a: Contact, b: Contact): number {
  return compare(lastInteractionDay(b) ?? '', lastInteractionDay(a) ?? '') || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
