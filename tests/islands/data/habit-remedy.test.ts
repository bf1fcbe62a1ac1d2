import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { habitPreview } from '../../../src/i18n/messages/habit-preview.ts';
import { habitRemedy } from '../../../src/islands/data/habit-remedy.ts';

describe('what to do about a row', () => {
  test.each(LOCALES)('is what the program of the file allows, in %s', (locale) => {
    const { refusals, elsewhere } = habitPreview[locale];

    expect(habitRemedy(habitPreview[locale], { format: 'own', reason: 'no-mark' })).toBe(
      refusals['no-mark'],
    );
    for (const format of ['loop', 'habitbull', 'beaver', 'mhabit'] as const) {
      const said = habitRemedy(habitPreview[locale], { format, reason: 'no-mark' });
      expect(said).toBe(elsewhere['no-mark']);
      expect(said).not.toContain('not-done');
    }
    for (const format of ['own', 'loop', 'habitbull'] as const) {
      expect(habitRemedy(habitPreview[locale], { format, reason: 'no-day' })).toBe(
        refusals['no-day'],
      );
    }
    for (const format of ['beaver', 'mhabit'] as const) {
      expect(habitRemedy(habitPreview[locale], { format, reason: 'no-day' })).toBe(
        elsewhere['no-day'],
      );
    }
    expect(habitRemedy(habitPreview[locale], { format: 'beaver', reason: 'deleted' })).toBe(
      refusals.deleted,
    );
  });
});
