import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import { newEvent } from '../../src/domain/event.ts';
import type { Rule } from '../../src/domain/habit.ts';
import { reminders, type ReminderRecords } from '../../src/domain/reminder.ts';
import { newSettings } from '../../src/domain/settings.ts';
import { testHabit } from '../fixtures/habits.ts';
import { NOW, testContact, testInteraction, testPromise } from '../fixtures/people.ts';

/** A Friday. */
const today = toDay('2026-11-27');
const settings = newSettings(NOW);

function listed(records: Partial<ReminderRecords> = {}) {
  const none = { contacts: [], habits: [], events: [], settings, today };
  return reminders({ ...none, ...records }).map(({ id, day, repeat }) => ({ id, day, repeat }));
}

const review = {
  id: 'review',
  day: today,
  repeat: { every: 'week', weekdays: [5] },
};

describe('reminder', () => {
  test('brings the review on its day, each week', () => {
    expect(listed()).toEqual([review]);
    expect(listed({ settings: { ...settings, reviewDay: 1 } })).toEqual([
      { id: 'review', day: '2026-11-30', repeat: { every: 'week', weekdays: [1] } },
    ]);
  });

  test('brings my open promises with a day, those of the past today', () => {
    const promises = [
      testPromise({ due: toDay('2026-12-01') }, 'coming'),
      testPromise({ due: toDay('2026-11-01') }, 'waiting'),
      testPromise({ by: 'them', due: today }, 'theirs'),
      testPromise({}, 'dayless'),
      { ...testPromise({ due: today }, 'kept'), doneOn: today },
    ];

    expect(listed({ contacts: [testContact({ promises })] })).toEqual([
      { id: 'promise-coming', day: '2026-12-01' },
      { id: 'promise-waiting', day: today },
      review,
    ]);
  });

  test('brings whoever is due by their rhythm, once', () => {
    const interactions = [testInteraction('2026-11-20')];
    const contacts = [
      testContact({ cadence: 30, interactions }, 'due'),
      testContact({ cadence: 30, resting: true, interactions }, 'resting'),
      { ...testContact({ cadence: 30, interactions }, 'trashed'), deletedAt: NOW },
    ];

    expect(listed({ contacts })).toEqual([{ id: 'contact-due', day: '2026-12-20' }, review]);
  });

  test('brings birthdays each year, with no year where none is known', () => {
    const contacts = [
      testContact({ birthday: '1990-12-03' }, 'known'),
      testContact({ birthday: '--02-29' }, 'leap'),
      { ...testContact({ birthday: '--12-01' }, 'trashed'), deletedAt: NOW },
    ];

    expect(listed({ contacts })).toEqual([
      { id: 'birthday-known', day: '2026-12-03', repeat: { every: 'year', on: '12-03' } },
      { id: 'birthday-leap', day: '2027-02-28', repeat: { every: 'year', on: '02-29' } },
      review,
    ]);
  });

  test('brings gatherings that are planned and not over', () => {
    const event = (id: string, day?: string, status: 'planned' | 'skipped' = 'planned') =>
      newEvent({ title: id, status, ...(day && { day: toDay(day) }) }, { id, now: NOW });
    const events = [
      event('coming', '2026-12-05'),
      event('dayless'),
      event('over', '2026-11-20'),
      event('skipped', '2026-12-06', 'skipped'),
    ];

    expect(listed({ events })).toEqual([{ id: 'event-coming', day: '2026-12-05' }, review]);
  });

  test.each<[Rule, string, unknown]>([
    [{ kind: 'daily' }, '2026-11-27', { every: 'day', days: 1 }],
    [{ kind: 'every', days: 3 }, '2026-11-27', { every: 'day', days: 3 }],
    [{ kind: 'weekdays', days: [4, 1] }, '2026-11-30', { every: 'week', weekdays: [1, 4] }],
    [{ kind: 'weekly', times: 2 }, '2026-11-30', { every: 'week', weekdays: [1] }],
    [{ kind: 'monthly', times: 1 }, '2026-12-01', { every: 'month' }],
  ])('brings a habit by its rule %o', (rule, day, repeat) => {
    expect(listed({ habits: [testHabit({ rule })] })[1]).toEqual({
      id: 'habit-habit',
      day,
      repeat,
    });
  });

  test('is silent on weekdays of rest and through a pause', () => {
    const pauses = [{ from: today, to: toDay('2026-11-30') }];
    const days = (habit: Parameters<typeof testHabit>[0], all = settings) =>
      listed({ habits: [testHabit(habit)], settings: all }).slice(1);
    const weekdays = { every: 'week', weekdays: [1, 2, 3, 4, 5] };

    expect(days({ restPresets: ['weekends'] })).toEqual([
      { id: 'habit-habit', day: today, repeat: weekdays },
    ]);
    expect(days({ restWeekdays: [1], rule: { kind: 'weekdays', days: [1, 2] } })).toEqual([
      { id: 'habit-habit', day: '2026-12-01', repeat: { every: 'week', weekdays: [2] } },
    ]);
    expect(days({ pauses })).toMatchObject([{ day: '2026-12-01' }]);
    expect(days({ pauses: [{ from: today }] })).toEqual([]);
    expect(days({}, { ...settings, pauses: [{ from: today }] })).toEqual([]);
  });

  test.each<Rule>([
    { kind: 'occasion', source: 'received', hours: 48 },
    { kind: 'rolling', times: 2, days: 7 },
    { kind: 'track' },
    { kind: 'weekdays', days: [] },
  ])('has no day for %o', (rule) => {
    expect(listed({ habits: [testHabit({ rule })] })).toEqual([review]);
  });
});
