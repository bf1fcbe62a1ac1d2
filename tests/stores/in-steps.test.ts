import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inBackground, inSteps, oneByOne } from '../../src/stores/in-steps.ts';

let clock = 0;

/** Each step takes a millisecond. */
function* slowSearch(steps: number): Generator<undefined, string> {
  for (let step = 0; step < steps; step += 1) {
    clock += 1;
    yield;
  }
  return 'found';
}

/** Tasks that wait, with their priority, as a browser's scheduler has them. */
let tasks: { work: () => void; priority: string | undefined }[] = [];
const scheduler = {
  postTask: (work: () => void, options: { priority?: string }) => {
    tasks.push({ work, priority: options.priority });
  },
};
const runNext = () => tasks.shift()?.work();

const HOW = { inSteps, inBackground };

describe.each(['inSteps', 'inBackground'] as const)('in-steps: %s', (name) => {
  const run = HOW[name];

  beforeEach(() => {
    tasks = [];
    vi.useFakeTimers();
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
  });

  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  test('gives the page room between the goes, and then the result', () => {
    const found = vi.fn();
    run(slowSearch(30), found);

    const calls = Array.from({ length: 12 }, () => {
      vi.advanceTimersToNextTimer();
      return found.mock.calls.length;
    });

    expect(calls[0]).toBe(0);
    expect(calls.at(-1)).toBe(1);
    expect(found).toHaveBeenCalledWith('found');
  });

  test('stops when told to', () => {
    const found = vi.fn();
    const stop = run(slowSearch(30), found);

    vi.advanceTimersToNextTimer();
    stop();
    vi.runAllTimers();

    expect(found).not.toHaveBeenCalled();
  });

  test('leaves it to a browser that can what comes first', () => {
    vi.stubGlobal('scheduler', scheduler);
    const found = vi.fn();
    run(slowSearch(8), found);

    const priorities = new Set<string | undefined>();
    while (tasks.length > 0) {
      priorities.add(tasks[0]?.priority);
      runNext();
    }

    expect(found).toHaveBeenCalledWith('found');
    expect([...priorities]).toEqual([name === 'inSteps' ? 'user-visible' : 'background']);
  });
});

describe('in-steps', () => {
  test('prepares everyone, each in a step of its own', () => {
    const prepared: number[] = [];
    const steps = [...oneByOne([1, 2, 3], (item) => prepared.push(item))];

    expect([prepared, steps.length]).toEqual([[1, 2, 3], 3]);
  });
});
