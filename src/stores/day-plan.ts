import { computed } from 'nanostores';
import { dayPlan, type DayPlan } from '../domain/day-plan.ts';
import { beginsWith } from './before-records.ts';
import { $suggestions } from './coach.ts';
import { itemsOf } from './collections.ts';
import { $contacts } from './contacts.ts';
import { $events } from './events.ts';
import { $goals } from './goals.ts';
import { $habitContext } from './habit-context.ts';
import { $habits } from './habits.ts';
import { $lessonProgress } from './lessons.ts';
import { $rhythms } from './rhythms.ts';

/** The day beside the coach's three; undefined until the coach has read everything. */
export const $dayPlan = beginsWith<DayPlan | undefined>(
  computed(
    [$suggestions, $contacts, $goals, $habits, $lessonProgress, $events, $habitContext, $rhythms],
    (...[suggestions, contacts, goals, habits, progress, events, due, rhythms]) =>
      suggestions.status === 'ready'
        ? dayPlan({
            suggestions: suggestions.items,
            contacts: itemsOf(contacts),
            goals: itemsOf(goals),
            habits: itemsOf(habits),
            progress: itemsOf(progress),
            events: itemsOf(events),
            due,
            rhythms,
            today: due.today,
          })
        : undefined,
  ),
  undefined,
);
