import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import {
  askedAnswers,
  askedSeatAnswers,
  goalDaysLeft,
  goalEnd,
  hasUnsaidNeed,
  openAnswers,
  openSeatAnswers,
  STARRED_ANSWERS,
  tidyGoal,
} from '../../src/domain/goal-plan.ts';
import { testGoal, testSeat } from '../fixtures/people.ts';

const need = { id: 'n1', kind: 'feedback' } as const;
const whole = testGoal({
  needs: [need],
  seats: [testSeat()],
  obstacle: 'Afraid of bothering',
  ifThen: { when: 'Friday lunch is over', then: 'I write two lines' },
  weekly: { weekday: 5, moment: 'after lunch' },
  firstAct: { text: 'Write to Mori' },
});
const short = testGoal({ needs: [need], seats: [testSeat()] });

describe('goal-plan', () => {
  test('asks a new goal for every starred answer', () => {
    expect(openAnswers(testGoal({ purpose: ' ' }))).toEqual(STARRED_ANSWERS);
    expect(openAnswers(whole)).toEqual([]);
    expect(askedAnswers(short)).toEqual(['obstacle', 'ifThen', 'weekly', 'firstAct']);
  });

  test('counts half an if-then plan as open', () => {
    const half = { ...whole, ifThen: { when: 'Friday lunch is over', then: ' ' } };

    expect(openAnswers(half)).toEqual(['ifThen']);
  });

  test('asks a corrected goal only for what it had', () => {
    expect(askedAnswers({ ...short, purpose: 'Export' }, short)).toEqual([]);
    expect(askedAnswers({ ...short, purpose: '', needs: [] }, short)).toEqual(['purpose', 'needs']);
  });

  test('asks a seat for a role and an offer', () => {
    const written = testSeat({ id: 's2', role: '', field: 'Export' });
    const said = testSeat({ id: 's3', offer: 'Notes of the talk' });
    const blank = testSeat({ id: 's4', role: ' ' });
    const goal = testGoal({ seats: [testSeat(), written, said, blank] });

    expect(askedSeatAnswers(goal)).toEqual({ s1: ['offer'], s2: ['role', 'offer'] });
    expect(openSeatAnswers(blank)).toEqual(['role', 'offer']);
  });

  test('asks no offer of a short plan', () => {
    const offered = testGoal({ seats: [testSeat({ offer: 'Notes' })] });

    expect(askedSeatAnswers(short, short)).toEqual({});
    expect(askedSeatAnswers(short, offered)).toEqual({ s1: ['offer'] });
  });

  test('finds a need without words', () => {
    expect(hasUnsaidNeed(testGoal({ needs: [{ id: 'n1', kind: 'own', text: ' ' }] }))).toBe(true);
    expect(hasUnsaidNeed(short)).toBe(false);
  });

  test('leaves empty answers out', () => {
    const typed = testGoal({
      purpose: ' Change field ',
      bestResult: ' ',
      needs: [need, { id: 'n2', kind: 'own', text: ' ' }],
      seats: [
        testSeat({ field: '', offer: ' A view ', needId: 'gone' }),
        testSeat({ id: 's2', role: ' ' }),
      ],
      places: [' Study group ', ''],
      ifThen: { when: '', then: ' ' },
      weekly: { moment: '' },
      firstAct: { text: ' ' },
      signs: { act: ' Two notes ', result: '' },
      stopRule: { rule: '' },
      minutesPerWeek: 0,
    });

    expect(tidyGoal(typed)).toEqual(
      testGoal({
        needs: [need],
        seats: [testSeat({ offer: 'A view' })],
        places: ['Study group'],
        signs: { act: 'Two notes' },
      }),
    );
  });

  test('keeps what was answered', () => {
    const plan = {
      ...whole,
      firstAct: { text: 'Write to Mori', due: toDay('2026-11-02') },
      stopRule: { day: toDay('2027-01-20') },
      minutesPerWeek: 45,
    };

    expect(tidyGoal(plan)).toEqual(plan);
  });

  test('counts twelve weeks to the last day', () => {
    const goal = testGoal({ startedOn: toDay('2026-11-02') });

    expect(goalEnd(goal)).toBe('2027-01-24');
    expect(goalDaysLeft(goal, toDay('2026-11-02'))).toBe(83);
    expect(goalDaysLeft(goal, toDay('2027-02-01'))).toBe(0);
  });
});
