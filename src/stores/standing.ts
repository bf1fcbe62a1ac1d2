import { computed } from 'nanostores';
import { hasBegun } from '../domain/begun.ts';
import { beginsWith } from './before-records.ts';
import { itemsOf, presentItems } from './collections.ts';

/** Where a visitor stands: a newcomer is shown one thing, and loads no more than that. */
export type Standing = 'loading' | 'failed' | 'new' | 'begun';

/** Where the visitor stands, as soon as the records tell. */
export const $standing = beginsWith<Standing>(
  computed(
    [presentItems('contact'), presentItems('goal'), presentItems('habit'), presentItems('lesson')],
    (...[contacts, goals, habits, progress]): Standing => {
      const states = [contacts, goals, habits, progress].map(({ status }) => status);
      if (states.includes('failed')) return 'failed';
      if (states.includes('loading')) return 'loading';
      const records = {
        contacts: itemsOf(contacts),
        goals: itemsOf(goals),
        habits: itemsOf(habits),
        progress: itemsOf(progress),
      };
      return hasBegun(records) ? 'begun' : 'new';
    },
  ),
  'loading',
);
