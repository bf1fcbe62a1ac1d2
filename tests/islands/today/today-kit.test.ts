import { describe, expect, test } from 'vitest';
import { coach } from '../../../src/domain/coach.ts';
import { addDays } from '../../../src/domain/day.ts';
import { newLessonProgress } from '../../../src/domain/lesson.ts';
import { actsBeside } from '../../../src/islands/today/today-kit.ts';
import { TODAY, testInput } from '../../fixtures/coach.ts';
import { NOW } from '../../fixtures/people.ts';

const chosen = (id: string, daysAgo: number) => ({
  ...newLessonProgress(id, NOW),
  act: { chosenOn: addDays(TODAY, -daysAgo), text: 'Write one note' },
});

describe('today-kit', () => {
  test('lists the acts of the week that no suggestion asks after', () => {
    const progress = [chosen('c1', 4), chosen('c2', 1)];
    const suggestions = coach(testInput({ progress }));

    expect(suggestions.map(({ action }) => action)).toContainEqual({
      kind: 'act-done',
      lessonId: 'c1',
    });
    expect(actsBeside(suggestions, progress).map(({ id }) => id)).toEqual(['c2']);
    expect(actsBeside([], progress)).toEqual(progress);
  });
});
