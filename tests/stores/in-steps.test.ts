import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inSteps } from '../../src/stores/in-steps.ts';

let clock = 0;

/** Each step takes a millisecond. */
function* slowSearch(steps: number): Generator<undefined, string> {
  for (let step = 0; step < steps; step += 1) {
    clock += 1;
    yield;
  }
  return 'found';
}

describe('in-steps', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
  });

  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  test('gives the page room between the goes, and then the result', () => {
    const found = vi.fn();
    inSteps(slowSearch(30), found);

    const calls = Array.from({ length: 8 }, () => {
      vi.advanceTimersToNextTimer();
      return found.mock.calls.length;
    });

    expect(calls[0]).toBe(0);
    expect(calls.at(-1)).toBe(1);
    expect(found).toHaveBeenCalledWith('found');
  });

  test('stops when told to', () => {
    const found = vi.fn();
    const stop = inSteps(slowSearch(30), found);

    vi.advanceTimersToNextTimer();
    stop();
    vi.runAllTimers();

    expect(found).not.toHaveBeenCalled();
  });
});
