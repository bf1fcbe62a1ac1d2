import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inPortions } from '../../src/stores/in-portions.ts';
import { testContact } from '../fixtures/people.ts';

const people = Array.from({ length: 10 }, (_, index) => testContact({}, `c${index}`));

describe('in-portions', () => {
  let clock = 0;

  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
  });

  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  test('says once that everyone is prepared, and not before', () => {
    const done = vi.fn();
    const prepared: string[] = [];
    inPortions(
      people,
      ({ id }) => {
        clock += 1;
        prepared.push(id);
      },
      done,
    );

    vi.advanceTimersToNextTimer();
    expect([prepared.length < people.length, done.mock.calls.length]).toEqual([true, 0]);
    vi.runAllTimers();
    expect([prepared.length, done.mock.calls.length]).toEqual([people.length, 1]);
  });

  test('says nothing once it was stopped', () => {
    const done = vi.fn();
    const stop = inPortions(people, () => undefined, done);

    stop();
    vi.runAllTimers();

    expect(done).not.toHaveBeenCalled();
  });
});
