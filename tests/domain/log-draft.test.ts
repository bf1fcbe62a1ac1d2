import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import { exchangesOf, logFaults } from '../../src/domain/log-draft.ts';

const today = toDay('2026-11-23');
const noNext = { text: '', due: undefined };

describe('log-draft', () => {
  test('finds nothing wrong with someone today', () => {
    expect(logFaults({ people: 1, day: today, next: noNext }, today)).toBeUndefined();
  });

  test('finds nothing wrong with a promise without a day', () => {
    const next = { text: 'Send the notes', due: undefined };

    expect(logFaults({ people: 1, day: today, next }, today)).toBeUndefined();
  });

  test('asks for everything that is missing', () => {
    const next = { text: ' ', due: today };

    expect(logFaults({ people: 0, day: undefined, next }, today)).toEqual({
      who: 'who',
      day: 'day',
      next: 'promise',
    });
  });

  test('asks which of several is meant', () => {
    const answers = { people: 1, isUnclear: true, day: today, next: noNext };

    expect(logFaults(answers, today)).toEqual({ who: 'which' });
  });

  test('refuses a day in the future', () => {
    const faults = logFaults({ people: 1, day: toDay('2026-11-24'), next: noNext }, today);

    expect(faults).toEqual({ day: 'day-future' });
  });

  test('keeps notes and repeats of kinds that stay', () => {
    const before = [
      { kind: 'advice' as const, note: 'on pricing' },
      { kind: 'advice' as const },
      { kind: 'help' as const },
    ];

    expect(exchangesOf(['advice', 'thanks'], before)).toEqual([
      { kind: 'advice', note: 'on pricing' },
      { kind: 'advice' },
      { kind: 'thanks' },
    ]);
  });
});
