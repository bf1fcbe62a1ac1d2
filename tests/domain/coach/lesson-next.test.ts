import { describe, expect, it } from 'vitest';
import { lessonNext } from '../../../src/domain/coach/lesson-next.ts';
import { newLessonProgress } from '../../../src/domain/lesson.ts';
import { NOW } from '../../fixtures/habits.ts';
import { completed, testFacts } from '../../fixtures/coach.ts';

describe('lesson-next', () => {
  it('begins with the first lesson', () => {
    expect(lessonNext(testFacts())).toEqual([
      {
        key: 'R16:s0',
        urgency: 0,
        lesson: 's0',
        reason: { id: 'lesson-first', values: { title: 'Why', minutes: 6 } },
        action: { kind: 'open-lesson', lessonId: 's0', slug: 'why-a-network' },
      },
    ]);
  });

  it('resumes an opened lesson', () => {
    const progress = [newLessonProgress('s0', NOW)];

    expect(lessonNext(testFacts({ progress }))[0]?.reason).toEqual({
      id: 'lesson-resume',
      values: { title: 'Why', minutes: 6 },
    });
  });

  it('goes on to the next lesson', () => {
    expect(lessonNext(testFacts({ progress: [completed('s0')] }))[0]?.reason).toEqual({
      id: 'lesson-next',
      values: { title: 'News', minutes: 5 },
    });
  });

  it('is silent once every lesson is completed', () => {
    expect(lessonNext(testFacts({ progress: [completed('s0'), completed('m1')] }))).toEqual([]);
  });
});
