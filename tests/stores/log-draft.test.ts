import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import { startLog, toLogEntry } from '../../src/stores/log-draft.ts';

const today = toDay('2026-11-23');
const people = [{ id: 'c1' }];

describe('log-draft', () => {
  test('logs a meeting of today with nothing but a name', () => {
    expect(toLogEntry(startLog(today, people), today)).toEqual({
      people,
      interaction: { day: today, kind: 'meeting', gave: [], received: [] },
    });
  });

  test('carries everything that was filled in', () => {
    const due = toDay('2026-11-30');
    const draft = {
      ...startLog(today, people),
      gave: ['advice' as const],
      received: ['help' as const],
      note: ' Tea ',
      next: { text: ' Send the notes ', due },
    };

    expect(toLogEntry(draft, today, 'Court')).toEqual({
      people,
      interaction: {
        day: today,
        kind: 'meeting',
        gave: [{ kind: 'advice' }],
        received: [{ kind: 'help' }],
        note: 'Tea',
      },
      next: { by: 'me', text: 'Send the notes', due },
      place: 'Court',
    });
  });
});
