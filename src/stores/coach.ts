import { atom, computed } from 'nanostores';
import { coach, restSuggestion, type Suggestion } from '../domain/coach.ts';
import type { LessonInfo } from '../domain/lesson.ts';
import { SINGLE_ID, newCoachMemory, newSettings } from '../domain/settings.ts';
import { $backupFacts } from './backup-facts.ts';
import { beginsWith } from './before-records.ts';
import { changeOrAddRecord } from './change.ts';
import { collection, itemsOf, type Collection } from './collections.ts';
import { $contacts } from './contacts.ts';
import { $events } from './events.ts';
import { $goals } from './goals.ts';
import { $habits } from './habits.ts';
import { $lessonProgress } from './lessons.ts';
import { $networkChecks, $reviews } from './reviews.ts';
import { $today, now } from './today.ts';

const LONG_AGO = '1970-01-01T00:00:00.000Z';
const LOADING: Collection<Suggestion> = { status: 'loading' };

const $lessons = atom<readonly LessonInfo[] | undefined>(undefined);

/** Tells the coach which lessons there are, in the page's language; until then nothing is suggested. */
export function setLessons(lessons: readonly LessonInfo[]): void {
  if ($lessons.get() !== lessons) $lessons.set(lessons);
}

const $found = computed(
  [
    $contacts,
    $goals,
    $habits,
    $events,
    $lessonProgress,
    $reviews,
    $networkChecks,
    collection('settings'),
    collection('coach'),
    $backupFacts,
    $lessons,
    $today,
  ],
  (
    ...[
      contacts,
      goals,
      habits,
      events,
      progress,
      reviews,
      checks,
      settings,
      memory,
      backup,
      lessons,
      today,
    ]
  ): Collection<Suggestion> => {
    const states = [contacts, goals, habits, events, progress, reviews, checks, settings, memory];
    const failed = states.find((state) => state.status === 'failed');
    if (failed) return failed;
    if (!lessons || states.some(({ status }) => status === 'loading')) return LOADING;
    const items = coach({
      contacts: itemsOf(contacts),
      goals: itemsOf(goals),
      habits: itemsOf(habits),
      events: itemsOf(events),
      progress: itemsOf(progress),
      reviews: itemsOf(reviews),
      checks: itemsOf(checks),
      backup,
      settings: itemsOf(settings)[0] ?? newSettings(LONG_AGO),
      memory: itemsOf(memory)[0] ?? newCoachMemory(LONG_AGO),
      lessons,
      today,
    });
    return { status: 'ready', items };
  },
);

/** What the coach suggests: at most three, `loading` until every record it reads is known. */
export const $suggestions = beginsWith<Collection<Suggestion>>($found, LOADING);

/** Lets a suggestion rest for 14 days. */
export function dismissSuggestion(key: string): Promise<boolean> {
  return rest(key, 'dismissed');
}

/** Lets a suggestion rest until tomorrow. */
export function laterSuggestion(key: string): Promise<boolean> {
  return rest(key, 'later');
}

function rest(key: string, why: 'dismissed' | 'later'): Promise<boolean> {
  return changeOrAddRecord(
    { kind: 'coach', id: SINGLE_ID, start: () => newCoachMemory(now()) },
    (memory) => restSuggestion(memory, { key, why }, { today: $today.get(), now: now() }),
    { name: `suggestion-${why}`, undoable: true },
  );
}
