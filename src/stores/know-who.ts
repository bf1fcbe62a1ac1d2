import { computed } from 'nanostores';
import { withoutTopic, withTopic } from '../domain/know-who.ts';
import { keepPart, personPart } from './act-part.ts';
import { beginsWith } from './before-records.ts';
import { itemsOf } from './collections.ts';
import type { Participant } from './contacts.ts';
import { $lessonProgress, changeReflection } from './lessons.ts';

/** Topics that nobody knows yet belong to no person; they stand in this lesson, a line each. */
const LESSON = 'm3';
const REFLECTION = 'topics';

/** The topics the visitor noted as wanted. */
export const $wantedTopics = beginsWith<readonly string[]>(
  computed($lessonProgress, (state) =>
    topicsOf(itemsOf(state).find(({ id }) => id === LESSON)?.reflections?.[REFLECTION]),
  ),
  [],
);

/** Notes what someone knows; a person who is not in the log yet is added in the same act. */
export function noteTopic(topic: string, person: Participant): Promise<boolean> {
  const part = personPart(person, (contact) => ({
    ...contact,
    topics: withTopic(contact.topics, topic),
  }));
  return keepPart('topic-noted', part, { topic, person });
}

/** Notes a topic that nobody knows yet. */
export function wantTopic(topic: string): Promise<boolean> {
  return changeWanted('topic-wanted', (topics) => withTopic(topics, topic));
}

/** Takes a wanted topic out. */
export function dropWantedTopic(topic: string): Promise<boolean> {
  return changeWanted('topic-dropped', (topics) => withoutTopic(topics, topic));
}

function changeWanted(act: string, change: (topics: string[]) => string[]): Promise<boolean> {
  return changeReflection({ lessonId: LESSON, name: REFLECTION, act }, (text) =>
    change(topicsOf(text)).join('\n'),
  );
}

function topicsOf(text = ''): string[] {
  return text.split('\n').filter(Boolean);
}
