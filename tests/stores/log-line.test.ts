import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/day.ts';
import { parseLogLine } from '../../src/domain/log-line.ts';
import { startLog, toLogEntry, type LogDraft } from '../../src/stores/log-draft.ts';
import {
  changeByHand,
  changeLine,
  chooseNamed,
  readDraft,
  takeOut,
  unclearNames,
} from '../../src/stores/log-line.ts';
import { CAST, TODAY } from '../fixtures/log-line.ts';

const TERMS = { locale: 'en', setting: 'hobby' } as const;
const YESTERDAY = addDays(TODAY, -1);

/** Reads a draft's line as the quick log does. */
function readOf(draft: LogDraft) {
  const { text = '', left } = draft.line ?? {};
  const hasPeople = draft.people.length > 0;
  const terms = { locale: 'en', today: TODAY, contacts: CAST, left, hasPeople } as const;
  const read = text.trim() === '' ? undefined : parseLogLine(text, terms);
  return { draft, read, shown: readDraft(draft, read, TERMS) };
}

function typed(text: string, draft: LogDraft = startLog(TODAY)) {
  return readOf(changeLine(draft, { text }));
}

/** Adds Ken in the field of people. */
function withKen(before: ReturnType<typeof readOf>): LogDraft {
  return changeByHand(before, { people: [...before.shown.people, { id: 'ken' }] }, TERMS);
}

/** Takes one of the people shown out, by place. */
function without(before: ReturnType<typeof readOf>, place: number): LogDraft {
  const people = before.shown.people.filter((_, at) => at !== place);
  return changeByHand(before, { people }, TERMS);
}

describe('log-line', () => {
  test('fills the fields of a draft', () => {
    const { shown } = typed(
      'lunch with Megan and Bob yesterday at Nobu, got advice, send deck tomorrow',
    );

    expect(toLogEntry(shown, YESTERDAY)).toEqual({
      people: [{ id: 'megan' }, { name: { single: 'Bob' }, setting: 'hobby' }],
      interaction: {
        day: YESTERDAY,
        kind: 'meal',
        gave: [],
        received: [{ kind: 'advice' }],
        note: 'at Nobu',
      },
      next: { by: 'me', text: 'send deck', due: addDays(TODAY, 1) },
    });
  });

  test('keeps whose promise it is', () => {
    const { shown } = typed('coffee with Megan, she will send the quote');

    expect(toLogEntry(shown, TODAY).next).toEqual({ by: 'them', text: 'send the quote' });
  });

  test('adds to those who were known before', () => {
    const { shown } = typed('lunch with Megan and Graham', startLog(TODAY, [{ id: 'megan' }]));

    expect(shown.people).toEqual([{ id: 'megan' }, { id: 'graham' }]);
  });

  test('keeps a line that nothing has read yet as the note', () => {
    const draft = changeLine(startLog(TODAY), { text: 'lunch' });

    expect(readDraft(draft, undefined, TERMS)).toEqual({ ...draft, note: 'lunch' });
    expect(readDraft(startLog(TODAY), undefined, TERMS)).toEqual(startLog(TODAY));
  });

  test('asks which of several is meant until one is chosen', () => {
    const before = typed('lunch with Smith');
    const after = readOf(chooseNamed(before.draft, 'Smith', 'anna'));

    expect(unclearNames(before.draft, before.read).map(({ name }) => name)).toEqual(['Smith']);
    expect(before.shown.people).toEqual([]);
    expect(unclearNames(after.draft, after.read)).toEqual([]);
    expect(after.shown.people).toEqual([{ id: 'anna' }]);
  });

  test('lets a change by hand win over later words', () => {
    const before = typed('lunch with Megan yesterday');
    const changed = changeByHand(before, { day: TODAY, gave: ['gift'] }, TERMS);
    const { shown } = typed('dinner with Megan on Friday, gave advice', changed);

    expect(shown.day).toBe(TODAY);
    expect(shown.gave).toEqual(['gift']);
    expect(shown.kind).toBe('meal');
  });

  test('adds people by hand and still reads those of the line', () => {
    const before = typed('lunch with Megan');
    const { shown } = typed('lunch with Megan and Graham', withKen(before));

    expect(shown.people).toEqual([{ id: 'megan' }, { id: 'graham' }, { id: 'ken' }]);
  });

  test.each([
    ['gave Megan advice', ['megan']],
    ['introduced Megan to Graham', ['megan', 'graham']],
    ['got advice from Megan', ['megan']],
  ])('keeps those of “%s” when someone is added by hand', (line, named) => {
    const { shown } = readOf(withKen(typed(line)));

    expect(shown.people).toEqual([...named, 'ken'].map((id) => ({ id })));
    expect(shown.note).toBe('');
  });

  test('keeps someone added while nothing could read the line', () => {
    const unread = { ...typed('gave Megan advice'), read: undefined };
    const draft = changeByHand(unread, { people: [{ id: 'ken' }] }, TERMS);

    expect(readDraft(draft, undefined, TERMS).people).toEqual([{ id: 'ken' }]);
    expect(readOf(draft).shown.people).toEqual([{ id: 'megan' }, { id: 'ken' }]);
  });

  test.each([
    ['lunch with Bob, Carla and Dave yesterday', ['Carla', 'Dave'], { kind: 'meal' }],
    ['gave Bob-san and Carla-san advice', ['Carla'], { gave: ['advice'] }],
    ['Bob-san gave advice, coffee with Carla', ['Carla'], { gave: [], received: ['advice'] }],
  ])('reads the others of “%s” as before when the first is taken out', (line, names, fields) => {
    const before = typed(line);
    const { shown } = readOf(without(before, 0));

    expect(shown.people).toEqual(names.map((single) => ({ name: { single }, setting: 'hobby' })));
    expect(shown).toMatchObject({ ...fields, day: before.shown.day });
    expect(shown.note).toContain('Bob');
  });

  test('leaves out a person who was taken out by hand', () => {
    const before = typed('lunch with Megan and Bob', startLog(TODAY, [{ id: 'ken' }]));
    const [ken, megan] = before.shown.people;
    const people = before.shown.people.filter((person) => person === megan);
    const { shown } = readOf(changeByHand(before, { people }, TERMS));

    expect(ken).toEqual({ id: 'ken' });
    expect(shown.people).toEqual([{ id: 'megan' }]);
    expect(shown.note).toBe('Bob');
  });

  test('keeps a note that was changed by hand, and later words of the line below it', () => {
    const before = typed('lunch with Megan at Nobu');
    const draft = changeByHand(before, { note: 'a table by the window' }, TERMS);
    const noteOf = (text: string) => typed(text, draft).shown.note;

    expect(noteOf('lunch with Megan at Nobu')).toBe('a table by the window');
    expect(noteOf('lunch with Megan yesterday')).toBe('a table by the window');
    expect(noteOf('lunch with Megan at Nobu, it rained')).toBe('a table by the window\nit rained');
  });

  test('keeps words of a line that is typed after the note', () => {
    const draft = changeByHand(typed(''), { note: 'She was tired.' }, TERMS);

    expect(typed('lunch with Megan at Nobu', draft).shown.note).toBe('She was tired.\nat Nobu');
    const unread = changeLine(draft, { text: 'lunch at Nobu' });
    expect(readDraft(unread, undefined, TERMS).note).toBe('She was tired.\nlunch at Nobu');
  });

  test('puts words back into the note when a reading is taken out', () => {
    const { draft } = typed('lunch with Megan yesterday, gave advice');
    const { shown } = readOf(takeOut(takeOut(draft, 'day'), 'gave', 'advice'));

    expect(shown).toMatchObject({ day: TODAY, gave: [], note: 'yesterday, gave advice' });
  });
});
