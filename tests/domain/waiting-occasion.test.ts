import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import type { Occasion } from '../../src/domain/occasion.ts';
import { waitingOccasions } from '../../src/domain/waiting-occasion.ts';
import { testDue, testHabit } from '../fixtures/habits.ts';

const met = (id: string, day: string, answer?: Occasion['answer']): Occasion => ({
  id,
  source: 'met-someone-new',
  day: toDay(day),
  ...(answer && { answer }),
});
const habit = testHabit({ rule: { kind: 'occasion', source: 'met-someone-new', hours: 48 } });

describe('waiting-occasion', () => {
  test('lists what is neither answered nor over, the earliest first', () => {
    const occasions = [
      met('late', '2026-11-09'),
      met('early', '2026-11-08'),
      met('over', '2026-11-07'),
      met('answered', '2026-11-09', { interactionId: 'i', day: toDay('2026-11-10') }),
    ];

    const waiting = waitingOccasions(habit, testDue('2026-11-10', { occasions }));

    expect(waiting.map(({ occasion: { id }, until }) => `${id} ${until}`)).toEqual([
      'early 2026-11-10',
      'late 2026-11-11',
    ]);
  });

  test('lists nothing for a habit of another rule', () => {
    const due = testDue('2026-11-10', { occasions: [met('late', '2026-11-09')] });

    expect(waitingOccasions(testHabit(), due)).toEqual([]);
  });
});
