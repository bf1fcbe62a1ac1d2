import { addDays, type Day } from '../../domain/day.ts';
import type { Contact } from '../../domain/contact.ts';
import { fill, formatDay } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { LogLineMessages } from '../../i18n/messages/log-line.ts';
import type { LogMessages } from '../../i18n/messages/log.ts';
import type { LogDraft } from '../../stores/log-draft.ts';
import { shownName } from '../ui/shown-name.ts';
import type { useLogLine } from './use-log-line.ts';

export type LogLineState = ReturnType<typeof useLogLine>;

/** The field that a chip is about; it is put right there. */
export type ChipField = 'who' | 'kind' | 'day' | 'gave' | 'received' | 'next' | 'note';

/** One thing that will be kept, in words, and how it is taken out; what is always kept stays. */
export interface LineChip {
  field: ChipField;
  label: string;
  value: string;
  takeOut?: (() => void) | undefined;
}

/** What the words of the chips depend on. */
export interface ChipWords {
  t: LogMessages;
  line: LogLineMessages;
  locale: Locale;
  today: Day;
  contacts: readonly Contact[];
}

/** Lists what will be kept as the draft stands: what the line said, and what was put right by hand. */
export function lineChips(state: LogLineState, words: ChipWords): LineChip[] {
  const { t, line } = words;
  const { shown, read, change, takeOut } = state;
  const isOwn = (field: keyof LogDraft) => shown.line?.own.includes(field) === true;
  const passed = (side: 'gave' | 'received') =>
    shown[side].map((kind) => ({
      field: side,
      label: t[side],
      value: t.exchangeKinds[kind],
      takeOut: () =>
        isOwn(side)
          ? change({ [side]: shown[side].filter((other) => other !== kind) })
          : takeOut(side, kind),
    }));
  return [
    ...whoChips(state, words),
    {
      field: 'day',
      label: t.day,
      value: shown.day ? dayWords(shown.day, words) : line.noDay,
      takeOut: read?.day && !isOwn('day') ? () => takeOut('day') : undefined,
    },
    {
      field: 'kind',
      label: t.what,
      value: t.interactionKinds[shown.kind],
      takeOut: read?.kind && !isOwn('kind') ? () => takeOut('kind') : undefined,
    },
    ...passed('gave'),
    ...passed('received'),
    ...nextChips(state, words, isOwn('next')),
    ...noteChips(state, t),
  ];
}

function whoChips(
  { shown, change, unclear }: LogLineState,
  { t, line, locale, contacts }: ChipWords,
) {
  if (shown.people.length + unclear.length === 0) {
    return [{ field: 'who' as const, label: t.who, value: line.nobody }];
  }
  return shown.people.map((person) => {
    const contact = 'id' in person ? contacts.find(({ id }) => id === person.id) : undefined;
    const name = 'id' in person ? (contact?.name ?? {}) : person.name;
    const isNew = 'id' in person ? '' : ` (${t.picker.isNew})`;
    return {
      field: 'who' as const,
      label: t.who,
      value: shownName(name, locale, true) + isNew,
      takeOut: () => change({ people: shown.people.filter((other) => other !== person) }),
    };
  });
}

function nextChips(
  { shown: { next }, change, takeOut }: LogLineState,
  { line, locale }: ChipWords,
  isOwn: boolean,
): LineChip[] {
  if (next.text.trim() === '') return [];
  const day = next.due && formatDay(locale, next.due, 'short');
  return [
    {
      field: 'next',
      label: next.by === 'them' ? line.byThem : line.byMe,
      value: day ? fill(line.until, { text: next.text.trim(), day }) : next.text.trim(),
      takeOut: () => (isOwn ? change({ next: { text: '', due: undefined } }) : takeOut('promise')),
    },
  ];
}

function noteChips({ shown, change }: LogLineState, t: LogMessages): LineChip[] {
  const value = shown.note.trim();
  return value === ''
    ? []
    : [{ field: 'note', label: t.note, value, takeOut: () => change({ note: '' }) }];
}

function dayWords(day: Day, { t, locale, today }: ChipWords): string {
  if (day === today) return t.today;
  if (day === addDays(today, -1)) return t.yesterday;
  return formatDay(locale, day, 'short');
}
