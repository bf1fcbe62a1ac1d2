import { computed } from 'nanostores';
import { dayPlan, type DayPlan } from '../domain/day-plan.ts';
import { beginsWith } from './before-records.ts';
import { $suggestions } from './coach.ts';
import { itemsOf } from './collections.ts';
import { $contacts } from './contacts.ts';
import { $events } from './events.ts';
import { $goals } from './goals.ts';
import { $habits } from './habits.ts';
import { $lessonProgress } from './lessons.ts';
import { $settings } from './settings.ts';
import { $today } from './today.ts';

/** The day beside the coach's three; undefined until the coach has read everything. */
export const $dayPlan = beginsWith<DayPlan | undefined>(
  computed(
    [$suggestions, $contacts, $goals, $habits, $lessonProgress, $events, $settings, $today],
    (...[suggestions, contacts, goals, habits, progress, events, settings, today]) =>
      suggestions.status === 'ready'
        ? dayPlan({
            suggestions: suggestions.items,
            contacts: itemsOf(contacts),
            goals: itemsOf(goals),
            habits: itemsOf(habits),
            progress: itemsOf(progress),
            events: itemsOf(events),
            weekStart: settings.weekStart,
            rhythms: settings.rhythms ?? [],
            today,
          })
        : undefined,
  ),
  undefined,
);
