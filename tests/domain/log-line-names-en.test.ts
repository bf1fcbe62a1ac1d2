import { describe, expect, test } from 'vitest';
import { understood } from '../fixtures/log-line.ts';

describe('log-line', () => {
  test.each([
    ['Megan', 'megan'],
    ['Megan, Graham', 'megan · graham'],
    ['dinner with Anna Smith, Smith paid', 'anna · meal · “Smith paid”'],
    ['lunch with Megan, later Megan called', 'megan · meal · “later Megan called”'],
    ['lunch with sato', 'megumi · meal'],
    ['Sato, Suzuki and Mori: dinner', 'megumi · ichiro · kenta · meal'],
    ['lunch with 佐藤さん', 'megumi · meal'],
    ['Megumi Sato-san, lunch', 'megumi · meal'],
    ['lunch with prince', 'prince · meal'],
    ["talked to Graham about Anna Smith's new job", "graham · “about Anna Smith's new job”"],
    ['met Megan who used to work with Ken', 'megan · meeting · “who used to work with Ken”'],
  ])('knows who is meant by %s', (line, meaning) => {
    expect(understood(line, 'en')).toBe(meaning);
  });

  test.each([
    ['Smith, lunch', 'Smith?john/anna · meal'],
    ['coffee with Smith and Megan', 'Smith?john/anna · megan · meal'],
  ])('asks which is meant by %s', (line, meaning) => {
    expect(understood(line, 'en')).toBe(meaning);
  });

  test.each([
    ['coffee with Keiko Mori', 'Keiko Mori+ · meal'],
    ['met Bob and Alice', 'Bob+ · Alice+ · meeting'],
    ['lunch with Megan, Joe Bloggs and Ann', 'megan · Joe Bloggs+ · Ann+ · meal'],
    ['lunch with Dr. Olga Petrova', 'Olga Petrova+ · meal'],
    ['dinner with Tamura-san and Ito-san', 'Tamura+ · Ito+ · meal'],
    ['Olga Petrova, coffee', 'Olga Petrova+ · meal'],
  ])('takes for new %s', (line, meaning) => {
    expect(understood(line, 'en')).toBe(meaning);
  });

  test.each([
    ['lunch with will and may', 'will · may · meal'],
    ['Will gave me feedback', 'will · got feedback'],
    ['will send deck tomorrow', 'I: send deck by 2026-11-24'],
    ['Will, lunch', 'will · meal'],
    ['May I ask? Coffee with Graham', 'graham · meal · “May I ask?”'],
    ['lunch with May on 5 May', 'may · 2026-05-05 · meal'],
    ['marked the papers, coffee with Mark', 'mark · meal · “marked the papers”'],
    ['Lunch with the team', 'meal · “with the team”'],
    ['met nobody', 'meeting · “nobody”'],
    ['Lunch with LINE staff', 'meal · “with LINE staff”'],
  ])('tells names from words in %s', (line, meaning) => {
    expect(understood(line, 'en')).toBe(meaning);
  });
});
