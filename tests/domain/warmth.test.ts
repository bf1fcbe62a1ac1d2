import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import type { GroupRhythm } from '../../src/domain/rhythm.ts';
import { firstMessageDay } from '../../src/domain/first-message.ts';
import { SUGGESTED_CADENCE, warmthOf } from '../../src/domain/warmth.ts';
import { testContact, testInteraction } from '../fixtures/people.ts';

const on = (day: string, rhythms: GroupRhythm[] = []) => ({ today: toDay(day), rhythms });
const met = testInteraction('2026-11-01');
const monthly = testContact({ cadence: 30, interactions: [met] });
const fresh = testContact({ interactions: [met] });

describe('warmth', () => {
  test.each([
    ['2026-12-01', 'warm', 30],
    ['2026-12-02', 'cooling', 31],
    ['2026-12-31', 'cooling', 60],
    ['2027-01-01', 'cold', 61],
  ])('is on %s %s', (today, state, days) => {
    expect(warmthOf(monthly, on(today))).toEqual({
      state,
      lastDay: '2026-11-01',
      days,
      cadence: 30,
      dueOn: '2026-12-01',
    });
  });

  test('counts from the latest interaction', () => {
    const contact = { ...monthly, interactions: [met, testInteraction('2026-05-01')] };

    expect(warmthOf(contact, on('2026-11-11'))).toEqual(warmthOf(monthly, on('2026-11-11')));
  });

  test('lets a snooze move only the due day', () => {
    const contact = { ...monthly, snoozedUntil: toDay('2027-01-10') };

    expect(warmthOf(contact, on('2026-12-05'))).toEqual({
      ...warmthOf(monthly, on('2026-12-05')),
      dueOn: '2027-01-10',
    });
  });

  test('leaves out a snooze that is over', () => {
    const contact = { ...monthly, snoozedUntil: toDay('2026-11-10') };

    expect(warmthOf(contact, on('2026-12-05')).dueOn).toBe('2026-12-01');
  });

  test('has nothing due for a resting person', () => {
    expect(warmthOf({ ...monthly, resting: true }, on('2027-11-01'))).toEqual({
      state: 'resting',
      lastDay: '2026-11-01',
      days: 365,
      cadence: 30,
    });
  });

  test('has nothing due for cadence none', () => {
    expect(warmthOf({ ...fresh, cadence: 'none' }, on('2026-11-02'))).toEqual({
      state: 'none',
      lastDay: '2026-11-01',
      days: 1,
    });
  });

  test('expects a first message in two days', () => {
    expect(warmthOf(fresh, on('2026-11-02'))).toEqual({
      state: 'new',
      lastDay: '2026-11-01',
      days: 1,
      dueOn: '2026-11-03',
    });
  });

  test('lets a first message be snoozed', () => {
    const contact = { ...fresh, snoozedUntil: toDay('2026-11-06') };

    expect(warmthOf(contact, on('2026-11-02')).dueOn).toBe('2026-11-06');
  });

  test('expects nothing more once written to', () => {
    const message = testInteraction('2026-11-01', { kind: 'message' }, 'message');
    const later = testInteraction('2026-11-02');

    expect(firstMessageDay(testContact({ interactions: [met, message] }), met.day)).toBe(undefined);
    expect(warmthOf(testContact({ interactions: [met, later] }), on('2026-11-03'))).toEqual({
      state: 'none',
      lastDay: '2026-11-02',
      days: 1,
    });
  });

  test('drops a first message after two weeks', () => {
    expect(firstMessageDay(fresh, toDay('2026-11-15'))).toBe('2026-11-03');
    expect(firstMessageDay(fresh, toDay('2026-11-16'))).toBe(undefined);
  });

  test('expects a first message from a stated day', () => {
    const contact = testContact({ met: { day: toDay('2026-11-01') } });

    expect(warmthOf(contact, on('2026-11-02'))).toEqual({ state: 'new', dueOn: '2026-11-03' });
  });

  test('knows nothing of a person without days', () => {
    expect(warmthOf(testContact(), on('2026-11-21'))).toEqual({ state: 'none' });
  });

  test('counts a rhythm from the meeting', () => {
    const contact = testContact({ cadence: 30, met: { day: toDay('2026-11-01') } });

    expect(warmthOf(contact, on('2026-12-05'))).toEqual({
      state: 'cooling',
      cadence: 30,
      dueOn: '2026-12-01',
    });
  });

  test('counts a rhythm from the day added', () => {
    const unreadable = { ...testContact({ cadence: 30 }), createdAt: 'unknown' };

    expect(warmthOf(testContact({ cadence: 30 }), on('2026-11-21'))).toEqual({
      state: 'new',
      cadence: 30,
      dueOn: '2026-12-20',
    });
    expect(warmthOf(unreadable, on('2026-11-21')).dueOn).toBe('2026-12-21');
  });

  test('suggests shorter rhythms for deeper ties', () => {
    expect(SUGGESTED_CADENCE).toEqual({ met: 180, acquainted: 90, reciprocal: 60, trusted: 30 });
  });

  test('follows the rhythm of a group where the person has none', () => {
    const club: GroupRhythm = { kind: 'tag', group: 'club', cadence: 30 };
    const member = testContact({ tags: ['club'], interactions: [met] });

    expect(warmthOf(member, on('2026-12-02', [club]))).toEqual(warmthOf(monthly, on('2026-12-02')));
    expect(warmthOf({ ...member, cadence: 'none' }, on('2026-12-02', [club])).state).toBe('none');
  });

  test('asks for a first message before the rhythm of a group begins', () => {
    const club: GroupRhythm = { kind: 'tag', group: 'club', cadence: 30 };
    const member = testContact({ tags: ['club'], interactions: [met] });
    const left = { ...club, cadence: 'none' as const };

    expect(warmthOf(member, on('2026-11-02', [club]))).toEqual(warmthOf(fresh, on('2026-11-02')));
    expect(warmthOf(member, on('2026-11-02', [left])).state).toBe('none');
  });
});
