import {
  anyDate,
  anyDayOfMonth,
  anyWeekday,
  dateIn,
  dayInMonth,
  daysFromToday,
  endOfWeek,
  endOfWeekend,
  lastOfMonth,
  lastOfYear,
  lastWeekday,
  monthsFromToday,
  weekdayIn,
  type DayRule,
} from './calendar.ts';
import { pattern } from './line-text.ts';

const COUNTS = '一二三四五六七八九十';
const WEEKDAYS = '月火水木金土日';
const WEEKS = ['先々週', '先週', '今週', '来週', '再来週'];
const MONTHS = ['先月', '今月', '来月', '再来月'];

const COUNT = `(\\d{1,3}|[${COUNTS}])`;
const WEEK = `(${WEEKS.join('|')})`;
const WEEKDAY = `([${WEEKDAYS}])`;
const MONTH = `(${MONTHS.join('|')})`;
const PART = '(?:の?(?:朝|お?昼(?:休み)?|夕方|夜|晩|午前中?|午後))?';
/** Kana alone are a day only where no other kana runs into them (勉強 is べんきょう). */
const NO_KANA_BEFORE = '(?<!<Hira>)';

/** The days that Japanese names; of two that fit the earlier rule is meant. */
export const DAYS_JA: readonly DayRule[] = [
  rule('(\\d{4})年(\\d{1,2})月(\\d{1,2})日', ([, year, month, day], today) =>
    dateIn(Number(year), { month: Number(month), day: Number(day) }, today),
  ),
  rule(`(昨年|去年|来年)の?(\\d{1,2})月(\\d{1,2})日`, ([, name, month, day], today) =>
    dateIn(
      Number(today.slice(0, 4)) + (name === '来年' ? 1 : -1),
      { month: Number(month), day: Number(day) },
      today,
    ),
  ),
  rule(`(\\d{1,2})月(\\d{1,2})日(?:\\([${WEEKDAYS}]\\))?${PART}`, ([, month, day], today) =>
    anyDate(Number(month), Number(day), today),
  ),
  fixed(`一昨日${PART}|${NO_KANA_BEFORE}おと(?:と|つ)い${PART}|一昨[夜晩]`, -2),
  fixed(`昨日${PART}|${NO_KANA_BEFORE}きのう${PART}|昨[夜晩夕]|${NO_KANA_BEFORE}ゆうべ|夕べ`, -1),
  fixed(`今日(?![子香])${PART}|本日${PART}|今[朝晩夜夕]|さっき|先ほど|さきほど`, 0),
  fixed(`${NO_KANA_BEFORE}きょう(?!だい|と|し|か)`, 0),
  fixed(`明後日${PART}|${NO_KANA_BEFORE}あさって${PART}`, 2),
  fixed(`明日(?![香菜美海花佳葉実])${PART}|${NO_KANA_BEFORE}あした${PART}|明[朝晩]`, 1),
  rule(`${COUNT}日前`, ([, count], today) => daysFromToday(-numberOf(count), today)),
  rule(`${COUNT}週間前`, ([, count], today) => daysFromToday(-7 * numberOf(count), today)),
  rule(`${COUNT}日(?:後|以内)`, ([, count], today) => daysFromToday(numberOf(count), today)),
  rule(`${COUNT}週間(?:後|以内)`, ([, count], today) => daysFromToday(7 * numberOf(count), today)),
  rule(`${COUNT}[かヶケカ]月(?:後|以内)`, ([, count], today) =>
    monthsFromToday(numberOf(count), today),
  ),
  rule(`${WEEK} ?の?${WEEKDAY}(?:曜日?|(?!<Han>))${PART}`, ([, week, name], today) =>
    weekdayIn(weeksFrom(week), weekdayOf(name), today),
  ),
  rule(`${MONTH}の?(\\d{1,2})日${PART}`, ([, month, day], today) =>
    dayInMonth(monthsFrom(month), Number(day), today),
  ),
  rule(`(?:この前|前)の${WEEKDAY}曜日?${PART}`, ([, name], today) =>
    lastWeekday(weekdayOf(name), today),
  ),
  rule(`(?:次|今度)の${WEEKDAY}曜日?${PART}`, ([, name], today) =>
    onlyAhead(anyWeekday(weekdayOf(name), today)),
  ),
  rule(
    `(?<!毎週の?|隔週の?|第[\\d${COUNTS}]の?)${WEEKDAY}曜日?(?!大工)${PART}`,
    ([, name], today) => anyWeekday(weekdayOf(name), today),
  ),
  rule('(?<!再)来週の?(?:週末|末)', (_, today) => endOfWeekend(1, today)),
  rule('(?<!再)来週の?(?:初め|はじめ|頭)', (_, today) => weekdayIn(1, 2, today)),
  rule('(?<!再)来週中?(?!から|以降)', (_, today) => endOfWeek(1, today)),
  rule('再来週中?(?!から|以降)', (_, today) => endOfWeek(2, today)),
  rule('今週末|(?<!毎)週末', (_, today) => endOfWeekend(0, today)),
  rule('今週中', (_, today) => endOfWeek(0, today)),
  rule('来月の?(?:初め|はじめ|頭|上旬)', (_, today) => dayInMonth(1, 10, today)),
  rule('来月の?(?:半ば|中旬)', (_, today) => dayInMonth(1, 20, today)),
  rule('(?<!再)来月(?:中|の?末|の?下旬)?(?!から|以降)', (_, today) => lastOfMonth(1, today)),
  rule('今月(?:中|の?末)|月末', (_, today) => lastOfMonth(0, today)),
  rule('年内|年末', (_, today) => lastOfYear(today)),
  rule(`(?<!月)(\\d{1,2})日(?![間後前目]|以|ぶり|連|ほど|[くぐ]らい|かけ|も)`, ([, day], today) =>
    anyDayOfMonth(Number(day), today),
  ),
];

function rule(source: string, day: DayRule['day']): DayRule {
  return { words: pattern(`(?<!\\d)(?:${source})`, 'g'), day };
}

function fixed(source: string, days: number): DayRule {
  return rule(source, (_, today) => daysFromToday(days, today));
}

function onlyAhead({ future }: ReturnType<typeof anyWeekday>) {
  return future ? { future } : {};
}

function weeksFrom(name = ''): number {
  return WEEKS.indexOf(name) - WEEKS.indexOf('今週');
}

function monthsFrom(name = ''): number {
  return MONTHS.indexOf(name) - MONTHS.indexOf('今月');
}

function weekdayOf(name = ''): number {
  return WEEKDAYS.indexOf(name) + 1;
}

function numberOf(count = ''): number {
  return /\d/.test(count) ? Number(count) : COUNTS.indexOf(count) + 1;
}
