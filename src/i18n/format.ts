import { INTL_LOCALES, type Locale } from './locales.ts';
import type { PluralForms } from './messages.ts';

/** A formatter takes a phone a millisecond to build and has no state: one of each kind is kept. */
function keep<Options, Formatter>(Kind: new (locale: string, options?: Options) => Formatter) {
  const kept = new Map<string, Formatter>();
  return (locale: Locale, options?: Options): Formatter => {
    const key = locale + JSON.stringify(options);
    const formatter = kept.get(key) ?? new Kind(INTL_LOCALES[locale], options);
    kept.set(key, formatter);
    return formatter;
  };
}

const pluralRules = keep(Intl.PluralRules);
const numberFormat = keep(Intl.NumberFormat);
const dateFormat = keep(Intl.DateTimeFormat);
const listFormat = keep(Intl.ListFormat);
const relativeFormat = keep(Intl.RelativeTimeFormat);

/**
 * Fills `{name}` places of a text; a place without a value stays, so that a mistake is seen. Numbers
 * are grouped (1,234) as both languages do it; what is no number, such as a year, comes as a text.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => written(values[name] ?? place));
}

function written(value: string | number): string {
  return typeof value === 'number' ? formatNumber('en', value) : value;
}

/** Chooses a text by number and fills `{n}`, written in the language's own digits grouping. */
export function plural(locale: Locale, forms: PluralForms, n: number): string {
  const rule = pluralRules(locale).select(n);
  const form = rule === 'one' ? (forms.one ?? forms.other) : forms.other;
  return fill(form, { n });
}

export function formatNumber(locale: Locale, n: number): string {
  return numberFormat(locale).format(n);
}

export type DayStyle = 'long' | 'short' | 'full' | 'month' | 'month-day' | 'weekday';

const DAY_STYLES: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  long: { year: 'numeric', month: 'long', day: 'numeric' },
  full: { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' },
  short: { month: 'long', day: 'numeric', weekday: 'short' },
  month: { year: 'numeric', month: 'long' },
  'month-day': { month: 'long', day: 'numeric' },
  weekday: { weekday: 'short' },
};

/** Writes a day, `YYYY-MM-DD`; anything else comes back as it is. */
export function formatDay(locale: Locale, day: string, style: DayStyle = 'long'): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const options = { ...DAY_STYLES[style], timeZone: 'UTC' };
  return dateFormat(locale, options).format(date);
}

/** Writes when something happened, in the reader's own time. */
export function formatMoment(locale: Locale, instant: string): string {
  return dateFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant));
}

const WEEK = 7;
const TWO_WEEKS = 14;
const MONTH = 30.44;
const TWO_MONTHS = 61;
const YEAR = 365.25;
const TWO_YEARS = 731;

/** Writes days from today (negative: past) in the unit a person would use. */
export function formatRelativeDays(locale: Locale, days: number): string {
  const size = Math.abs(days);
  if (size < TWO_WEEKS) return relative(locale, days, 'day');
  if (size < TWO_MONTHS) return relative(locale, Math.trunc(days / WEEK), 'week');
  if (size < TWO_YEARS) return relative(locale, Math.trunc(days / MONTH), 'month');
  return relative(locale, Math.trunc(days / YEAR), 'year');
}

/** Writes how long something lasted, in the unit a person would use: 2 years; 2年. */
export function formatSpan(locale: Locale, days: number): string {
  if (days < TWO_WEEKS) return formatUnit(locale, days, 'day');
  if (days < TWO_MONTHS) return formatUnit(locale, Math.trunc(days / WEEK), 'week');
  if (days < YEAR) return formatUnit(locale, Math.trunc(days / MONTH), 'month');
  return formatUnit(locale, Math.trunc(days / YEAR), 'year');
}

/** Writes a number of days: 1 day, 30 days; 30日. */
export function formatDays(locale: Locale, days: number): string {
  return formatUnit(locale, days, 'day');
}

export function formatList(locale: Locale, items: readonly string[]): string {
  return listFormat(locale, { type: 'conjunction' }).format(items);
}

/** Writes a share of one: 0.256 → 26%. */
export function formatPercent(locale: Locale, share: number): string {
  const options: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 0 };
  return numberFormat(locale, options).format(share);
}

const HOUR = 60;

/** Writes minutes: 6 minutes, 1 hour 30 minutes; 6分, 1時間30分. */
export function formatDuration(locale: Locale, minutes: number): string {
  const hours = Math.floor(minutes / HOUR);
  const rest = minutes % HOUR;
  const parts: string[] = [];
  if (hours > 0) parts.push(formatUnit(locale, hours, 'hour'));
  if (rest > 0 || hours === 0) parts.push(formatUnit(locale, rest, 'minute'));
  return parts.join(locale === 'ja' ? '' : ' ');
}

const BYTE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];

/** Writes a number of bytes: 1,234 → 1.2 kB. */
export function formatBytes(locale: Locale, bytes: number): string {
  const power = bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3);
  const step = Math.min(power, BYTE_UNITS.length - 1);
  const unit = BYTE_UNITS[step] ?? 'byte';
  const options: Intl.NumberFormatOptions = {
    style: 'unit',
    unit,
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step === 0 ? 0 : 1,
  };
  const format = numberFormat(locale, options);
  return closeUp(locale, format.format(bytes / 1000 ** step));
}

function formatUnit(locale: Locale, n: number, unit: string): string {
  const options: Intl.NumberFormatOptions = { style: 'unit', unit, unitDisplay: 'long' };
  return closeUp(locale, numberFormat(locale, options).format(n));
}

function relative(locale: Locale, n: number, unit: Intl.RelativeTimeFormatUnit): string {
  const format = relativeFormat(locale, { numeric: 'auto' });
  return closeUp(locale, format.format(n, unit));
}

/** Intl sets a space between digits and kana; Japanese here has none (the style sheet does it). */
function closeUp(locale: Locale, text: string): string {
  return locale === 'ja' ? text.replace(/\s/g, '') : text;
}
