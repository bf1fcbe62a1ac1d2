import { describe, expect, test } from 'vitest';
import { findDays } from '../../../src/domain/log-line/day-words.ts';
import { lineText } from '../../../src/domain/log-line/line-text.ts';
import { TODAY } from '../../fixtures/log-line.ts';

/** The named day as one that has been, and as one that is to come. */
function daysIn(text: string, monthFirst: boolean): string {
  const days = findDays(lineText(text), { today: TODAY, monthFirst });
  const written = days.map(({ found: { past, future } }) => `${past ?? '-'} ${future ?? '-'}`);
  return written.join(' | ') || 'none';
}

describe('day-words', () => {
  test.each([
    ['today', '2026-11-23 2026-11-23'],
    ['tonight', '2026-11-23 2026-11-23'],
    ['yesterday', '2026-11-22 -'],
    ['last night', '2026-11-22 -'],
    ['the day before yesterday', '2026-11-21 -'],
    ['3 days ago', '2026-11-20 -'],
    ['two days ago', '2026-11-21 -'],
    ['a week ago', '2026-11-16 -'],
    ['a fortnight ago', '2026-11-09 -'],
    ['last Friday', '2026-11-20 -'],
    ['on Friday', '2026-11-20 2026-11-27'],
    ['Friday last week', '2026-11-20 -'],
    ['last Monday', '2026-11-16 -'],
    ['Monday', '2026-11-23 2026-11-30'],
    ['this Friday', '- 2026-11-27'],
    ['12 Nov', '2026-11-12 -'],
    ['Nov 12', '2026-11-12 -'],
    ['November 12th', '2026-11-12 -'],
    ['12th of November', '2026-11-12 -'],
    ['20 Dec 2025', '2025-12-20 -'],
    ['on the 12th', '2026-11-12 2026-12-12'],
    ['5 January', '- 2027-01-05'],
    ['2026-11-12', '2026-11-12 -'],
    ['12/11', '2026-11-12 2026-12-11'],
    ['11/12', '2026-11-12 2026-12-11'],
    ['25/11', '- 2026-11-25'],
    ['31/02', 'none'],
    ['24/7', 'none'],
    ['tomorrow', '- 2026-11-24'],
    ['the day after tomorrow', '- 2026-11-25'],
    ['next Tuesday', '- 2026-12-01'],
    ['next Monday', '- 2026-11-30'],
    ['by Friday', '2026-11-20 2026-11-27'],
    ['in 3 days', '- 2026-11-26'],
    ['in two weeks', '- 2026-12-07'],
    ['within a month', '- 2026-12-23'],
    ['next week', '- 2026-12-04'],
    ['early next week', '- 2026-12-01'],
    ['end of next week', '- 2026-12-04'],
    ['this week', '- 2026-11-27'],
    ['end of the week', '- 2026-11-27'],
    ['this weekend', '- 2026-11-29'],
    ['next weekend', '- 2026-12-06'],
    ['by the end of the month', '- 2026-11-30'],
    ['next month', '- 2026-12-31'],
    ['end of next month', '- 2026-12-31'],
    ['end of the year', '- 2026-12-31'],
    ['last week', 'none'],
    ['the other day', 'none'],
    ['recently', 'none'],
    ['30 Feb', 'none'],
    ['she sat next to me', 'none'],
    ['May', 'none'],
  ])('reads %s', (text, days) => {
    expect(daysIn(text, false)).toBe(days);
  });

  test.each([
    ['今日', '2026-11-23 2026-11-23'],
    ['今朝', '2026-11-23 2026-11-23'],
    ['さっき', '2026-11-23 2026-11-23'],
    ['昨日', '2026-11-22 -'],
    ['きのう', '2026-11-22 -'],
    ['昨夜', '2026-11-22 -'],
    ['一昨日', '2026-11-21 -'],
    ['おととい', '2026-11-21 -'],
    ['3日前', '2026-11-20 -'],
    ['三日前', '2026-11-20 -'],
    ['１週間前', '2026-11-16 -'],
    ['先週の金曜', '2026-11-20 -'],
    ['先週金曜日の夜', '2026-11-20 -'],
    ['先々週の水曜', '2026-11-11 -'],
    ['今週の火曜', '- 2026-11-24'],
    ['金曜日', '2026-11-20 2026-11-27'],
    ['月曜', '2026-11-23 2026-11-30'],
    ['11月12日', '2026-11-12 -'],
    ['１１月１２日', '2026-11-12 -'],
    ['11/12', '2026-11-12 -'],
    ['11/12(木)', '2026-11-12 -'],
    ['2月30日', 'none'],
    ['昨年12月20日', '2025-12-20 -'],
    ['2026年11月12日', '2026-11-12 -'],
    ['12日', '2026-11-12 2026-12-12'],
    ['明日', '- 2026-11-24'],
    ['あした', '- 2026-11-24'],
    ['あさって', '- 2026-11-25'],
    ['明後日', '- 2026-11-25'],
    ['来週火曜', '- 2026-12-01'],
    ['来週の火曜日', '- 2026-12-01'],
    ['再来週の月曜', '- 2026-12-07'],
    ['次の金曜', '- 2026-11-27'],
    ['3日後', '- 2026-11-26'],
    ['2週間以内', '- 2026-12-07'],
    ['1か月後', '- 2026-12-23'],
    ['来週', '- 2026-12-04'],
    ['再来週', '- 2026-12-11'],
    ['今週中', '- 2026-11-27'],
    ['週末', '- 2026-11-29'],
    ['来週初め', '- 2026-12-01'],
    ['来週末', '- 2026-12-06'],
    ['今月末', '- 2026-11-30'],
    ['月末', '- 2026-11-30'],
    ['今月中', '- 2026-11-30'],
    ['来月', '- 2026-12-31'],
    ['来月末', '- 2026-12-31'],
    ['来月5日', '- 2026-12-05'],
    ['来月上旬', '- 2026-12-10'],
    ['年内', '- 2026-12-31'],
    ['先日', 'none'],
    ['先週', 'none'],
    ['来週から', 'none'],
    ['毎週金曜', 'none'],
    ['3日間', 'none'],
    ['べんきょう', 'none'],
    ['今日子さん', 'none'],
    ['明日香さん', 'none'],
    ['日曜大工', 'none'],
  ])('reads %s', (text, days) => {
    expect(daysIn(text, true)).toBe(days);
  });

  test('takes 11/12 for the day that has been and the one to come', () => {
    expect(daysIn('11/12', false)).toBe('2026-11-12 2026-12-11');
    expect(daysIn('11/12', true)).toBe('2026-11-12 -');
  });

  test('finds every day of a line in its order', () => {
    expect(daysIn('lunch yesterday, deck tomorrow', false)).toBe('2026-11-22 - | - 2026-11-24');
  });
});
