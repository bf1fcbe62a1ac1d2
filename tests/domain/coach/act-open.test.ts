import { describe, expect, test } from 'vitest';
import { actOpen } from '../../../src/domain/coach/act-open.ts';
import { toDay } from '../../../src/domain/day.ts';
import { newLessonProgress, type LessonProgress } from '../../../src/domain/lesson.ts';
import { testFacts } from '../../fixtures/coach.ts';
import { NOW } from '../../fixtures/people.ts';

const act = { chosenOn: toDay('2026-11-19'), text: 'Write one note' };
const found = (chosen: LessonProgress['act']) =>
  actOpen(
    testFacts({ progress: [{ ...newLessonProgress('c1', NOW), ...(chosen && { act: chosen }) }] }),
  );

describe('act-open', () => {
  test('asks after an act that was chosen and not done', () => {
    expect(found(act)).toEqual([
      {
        key: 'R17:c1:2026-11-19',
        urgency: 4 / 1004,
        lesson: 'c1',
        reason: { id: 'act-open', values: { what: 'Write one note', days: 4 } },
        action: { kind: 'act-done', lessonId: 'c1' },
      },
    ]);
  });

  test.each<[string, LessonProgress['act']]>([
    ['none was chosen', undefined],
    ['it is done', { ...act, doneOn: toDay('2026-11-20') }],
    ['it was chosen lately', { ...act, chosenOn: toDay('2026-11-21') }],
    ['it became a habit', { ...act, recordKey: 'habit:h1' }],
    ['it became a promise', { ...act, recordKey: 'contact:c1/p1' }],
  ])('is silent where %s', (_name, chosen) => {
    expect(found(chosen)).toEqual([]);
  });
});
