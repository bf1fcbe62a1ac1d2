import { describe, expect, test } from 'vitest';
import { hasBegun, type FirstRecords } from '../../src/domain/begun.ts';
import { toDay } from '../../src/domain/day.ts';
import { newLessonProgress } from '../../src/domain/lesson.ts';
import { NOW, testContact, testGoal } from '../fixtures/people.ts';

const nothing: FirstRecords = { contacts: [], goals: [], habits: [], progress: [] };
const opened = newLessonProgress('w1', NOW);

describe('begun', () => {
  test.each<[name: string, records: Partial<FirstRecords>, begun: boolean]>([
    ['nothing', {}, false],
    ['a lesson that was only opened', { progress: [opened] }, false],
    ['a completed lesson', { progress: [{ ...opened, completedOn: toDay('2026-11-25') }] }, true],
    ['someone in the log', { contacts: [testContact()] }, true],
    ['a goal', { goals: [testGoal()] }, true],
  ])('tells by %s', (_name, records, begun) => {
    expect(hasBegun({ ...nothing, ...records })).toBe(begun);
  });
});
