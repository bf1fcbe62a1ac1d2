import { describe, expect, test } from 'vitest';
import { understood } from '../fixtures/log-line.ts';

describe('log-line', () => {
  test.each([
    [
      'lunch with Sato-san yesterday, gave introduction, send deck next Tuesday',
      'megumi · 2026-11-22 · meal · gave introduction · I: send deck by 2026-12-01',
    ],
    [
      'Dinner with Megan, Graham and Ken last Thursday; got help - send thanks by 30 Nov',
      'megan · graham · ken · 2026-11-19 · meal · got help · I: send thanks by 2026-11-30',
    ],
    [
      'Lunch with Megan\ngave feedback\nsend notes tomorrow',
      'megan · meal · gave feedback · I: send notes by 2026-11-24',
    ],
    [
      'Study group with Megan last Tuesday, met Keiko Mori, she introduced me to Ken',
      'megan · Keiko Mori+ · 2026-11-17 · event · got introduction · “she introduced me to Ken”',
    ],
    [
      'send notes tomorrow, lunch with Megan yesterday',
      'megan · 2026-11-22 · meal · I: send notes by 2026-11-24',
    ],
  ])('reads all of %s', (line, meaning) => {
    expect(understood(line, 'en')).toBe(meaning);
  });

  test.each([
    ['lunch with Megan', 'megan · meal'],
    ['had a coffee with Megan', 'megan · meal'],
    ['Met Megan for lunch', 'megan · meal'],
    ['Drinks w/ Graham', 'graham · meal'],
    ['met Megan', 'megan · meeting'],
    ['met Megan at a seminar', 'megan · event'],
    ['Party with Graham, great fun', 'graham · event · “great fun”'],
    ['zoom with Megan', 'megan · call'],
    ['Video call with Megan', 'megan · call'],
    ['Called Megan about the venue', 'megan · call · “about the venue”'],
    ['Emailed Megan', 'megan · message'],
    ['LINE with Megan', 'megan · message'],
    ['a long line at the café', '“a long line at the café”'],
    ['caught up with Megan at the station', 'megan · meeting · “at the station”'],
    ['text of the contract from Megan', 'megan · “text of the contract from Megan”'],
    ['lunch with Megan after the meeting', 'megan · meal · “after the meeting”'],
    ['lunch with Megan, talked about the seminar', 'megan · meal · “talked about the seminar”'],
    [
      'lunch with Megan today and dinner with Graham yesterday',
      'megan · graham · 2026-11-23 · meal · “lunch with Megan today and dinner with Graham yesterday”',
    ],
    ['planned lunch with Megan', 'megan · “planned lunch”'],
    ['coffee with Megan next Tuesday', 'megan · “coffee next Tuesday”'],
    ['had a nice long lunch with Megan at Nobu', 'megan · meal · “nice long lunch at Nobu”'],
  ])('takes what it was from %s', (line, meaning) => {
    expect(understood(line, 'en')).toBe(meaning);
  });

  test.each([
    ['lunch with Megan, gave advice and feedback', 'megan · meal · gave advice feedback'],
    [
      'lunch with Megan, gave her advice on pricing',
      'megan · meal · gave advice · “gave her advice on pricing”',
    ],
    ['Megan gave me advice', 'megan · got advice'],
    ['got advice from Megan over coffee', 'megan · meal · got advice'],
    ['got info, advice and help from Megan', 'megan · got information advice help'],
    ['Graham introduced me to Ken', 'graham · got introduction · “Graham introduced me to Ken”'],
    [
      'introduced Megan to Graham yesterday',
      'megan · graham · 2026-11-22 · introduction · gave introduction',
    ],
    [
      'lunch with Megan, introduced her to Ken',
      'megan · meal · gave introduction · “introduced her to Ken”',
    ],
    ['was introduced to Keiko Mori', 'Keiko Mori+ · got introduction'],
    ['was introduced to Anna Smith by Ken', 'anna · ken · “was introduced to Anna Smith by Ken”'],
    ['helped Graham with his move', 'graham · gave help · “helped Graham with his move”'],
    ['Graham helped me', 'graham · got help'],
    ['thanked Megan for the intro', 'megan · gave thanks · “thanked Megan for the intro”'],
    ['Megan shared an article', 'megan · got information'],
    ['lunch with Megan, she thanked me', 'megan · meal · got thanks'],
    ['brought Megan a gift', 'megan · gave gift'],
    ['received a present from Graham', 'graham · got gift'],
    ['lunch with Megan, advice received', 'megan · meal · got advice'],
  ])('reads what passed from %s', (line, meaning) => {
    expect(understood(line, 'en')).toBe(meaning);
  });

  test.each([
    [
      "lunch with Graham, didn't give an introduction",
      "graham · meal · “didn't give an introduction”",
    ],
    ['lunch with Graham, gave no advice', 'graham · meal · “gave no advice”'],
    ['asked Megan for advice', 'megan · “asked Megan for advice”'],
    ['wanted to give Megan feedback', 'megan · “wanted to give Megan feedback”'],
    ['met Megan gave advice', 'megan · meeting · “gave advice”'],
    [
      'lunch with Graham, could give advice if asked',
      'graham · meal · “could give advice if asked”',
    ],
  ])('reads nothing as given from %s', (line, meaning) => {
    expect(understood(line, 'en')).toBe(meaning);
  });

  test.each([
    ["I'll send Megan the deck next Tuesday", 'megan · I: send Megan the deck by 2026-12-01'],
    [
      'lunch with Megan. Promised to send the slides by Friday',
      'megan · meal · I: send the slides by 2026-11-27',
    ],
    ['promised Megan the slides by 1 December', 'megan · I: the slides by 2026-12-01'],
    ['Need to call Graham tomorrow', 'graham · I: call Graham by 2026-11-24'],
    [
      'lunch with Graham yesterday and send deck tomorrow',
      'graham · 2026-11-22 · meal · I: send deck by 2026-11-24',
    ],
    [
      'lunch with Megan, will book a room in two weeks',
      'megan · meal · I: book a room by 2026-12-07',
    ],
    ['lunch with Megan, send deck, next Tuesday', 'megan · meal · I: send deck by 2026-12-01'],
    [
      'need to book a table for Friday, coffee with Megan',
      'megan · meal · I: book a table for Friday by 2026-11-27',
    ],
    ['todo: send deck', 'I: send deck'],
    ['to-do: send deck', 'I: send deck'],
    ['promised: send deck', 'I: send deck'],
    ['send deck by the end of next week', 'I: send deck by 2026-12-04'],
    ['call Graham tomorrow', 'graham · I: call Graham by 2026-11-24'],
    [
      'coffee with Graham, he will send the quote by the end of the month',
      'graham · meal · they: send the quote by 2026-11-30',
    ],
    ['Megan offered to introduce me to Ken', 'megan · they: introduce me to Ken'],
  ])('reads a promise from %s', (line, meaning) => {
    expect(understood(line, 'en')).toBe(meaning);
  });

  test.each([
    [
      "lunch with Graham, she'll move to Leeds next month",
      "graham · meal · “she'll move to Leeds next month”",
    ],
    ['sent Megan the deck yesterday', 'megan · “sent Megan the deck yesterday”'],
    ["lunch with Graham, I won't send the deck", "graham · meal · “I won't send the deck”"],
    ['lunch with Graham, next week looks busy', 'graham · meal · “next week looks busy”'],
    ['call Graham Friday', 'graham · 2026-11-20 · call'],
  ])('reads no promise from %s', (line, meaning) => {
    expect(understood(line, 'en')).toBe(meaning);
  });

  test.each([
    ['it rained all day', '“it rained all day”'],
    [
      'Megan told me that on Monday she resigned',
      'megan · “Megan told me that on Monday she resigned”',
    ],
    [
      'lunch with Megan, she started at Acme last Monday',
      'megan · meal · “she started at Acme last Monday”',
    ],
    ['Megan could not come so lunch with Graham', 'graham · meal · “Megan could not come so”'],
    [
      'Lunch with Megan at Nobu yesterday 🍜 wonderful!',
      'megan · 2026-11-22 · meal · “at Nobu 🍜 wonderful!”',
    ],
    ['the other day lunch with Megan', 'megan · meal · “the other day”'],
    [
      'lunch with Megan. note: gave nothing, met nobody tomorrow',
      'megan · meal · “gave nothing, met nobody tomorrow”',
    ],
  ])('leaves to the note of %s', (line, meaning) => {
    expect(understood(line, 'en')).toBe(meaning);
  });
});
