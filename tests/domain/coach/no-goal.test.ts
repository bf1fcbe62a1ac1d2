import { describe, expect, it } from 'vitest';
import { noGoal } from '../../../src/domain/coach/no-goal.ts';
import { newLessonProgress } from '../../../src/domain/lesson.ts';
import { testContact, testGoal } from '../../fixtures/people.ts';
import { NOW } from '../../fixtures/habits.ts';
import { completed, testFacts } from '../../fixtures/coach.ts';

const FINDING = {
  key: 'R10',
  urgency: 0,
  lesson: 'c2',
  reason: { id: 'no-goal', values: {} },
  action: { kind: 'add-goal' },
};

describe('no-goal', () => {
  it('asks for a goal once something has begun', () => {
    expect(noGoal(testFacts({ progress: [completed('s0')] }))).toEqual([FINDING]);
    expect(noGoal(testFacts({ contacts: [testContact()] }))).toEqual([FINDING]);
  });

  it('asks where every goal is in the trash', () => {
    const goals = [{ ...testGoal(), deletedAt: NOW }];

    expect(noGoal(testFacts({ goals, contacts: [testContact()] }))).toEqual([FINDING]);
  });

  it.each([
    ['a newcomer', {}],
    ['a lesson only opened', { progress: [newLessonProgress('s0', NOW)] }],
    ['a goal', { contacts: [testContact()], goals: [testGoal()] }],
    ['a goal let go', { contacts: [testContact()], goals: [testGoal({ status: 'let-go' })] }],
  ])('is silent with %s', (_name, input) => {
    expect(noGoal(testFacts(input))).toEqual([]);
  });
});
