import { describe, expect, it } from 'vitest';
import { isLocale, otherLocale } from '../../src/i18n/locales.ts';

describe('locales', () => {
  it('knows its own languages only', () => {
    expect(['en', 'ja', 'fr', '', undefined].map(isLocale)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('names the other language', () => {
    expect([otherLocale('en'), otherLocale('ja')]).toEqual(['ja', 'en']);
  });
});
