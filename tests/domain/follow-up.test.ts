import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import { followUps } from '../../src/domain/follow-up.ts';
import { NOW, testContact, testInteraction, testPromise } from '../fixtures/people.ts';

const today = toDay('2026-11-20');

function withPromise(due: string, id = 'c1') {
  return testContact({ promises: [testPromise({ due: toDay(due) })] }, id);
}

describe('follow-up', () => {
  test.each([
    ['2026-11-19', 'waiting'],
    ['2026-11-20', 'today'],
    ['2026-11-27', 'soon'],
  ])('lists a promise due %s as %s', (due, state) => {
    expect(followUps([withPromise(due)], { today, rhythms: [] })).toEqual([
      { kind: 'promise', contactId: 'c1', promiseId: 'p1', due, state },
    ]);
  });

  test('leaves out what is not mine now', () => {
    const promises = [
      testPromise({ due: toDay('2026-11-28') }, 'later'),
      testPromise({}, 'undated'),
      testPromise({ by: 'them', due: today }, 'theirs'),
      { ...testPromise({ due: today }, 'done'), doneOn: today },
    ];
    const deleted = { ...withPromise('2026-11-20', 'c2'), deletedAt: NOW };

    expect(followUps([testContact({ promises }), deleted], { today, rhythms: [] })).toEqual([]);
  });

  test('tells first messages from keeping in touch', () => {
    const fresh = testContact({ interactions: [testInteraction('2026-11-19')] }, 'fresh');
    const friend = testContact({ cadence: 30, interactions: [testInteraction('2026-10-01')] }, 'f');

    expect(followUps([friend, fresh], { today, rhythms: [] })).toEqual([
      { kind: 'keep-in-touch', contactId: 'f', due: '2026-10-31', state: 'waiting' },
      { kind: 'first-message', contactId: 'fresh', due: '2026-11-21', state: 'soon' },
    ]);
  });

  test('sorts by urgency, kind, day and id', () => {
    const fresh = testContact({ interactions: [testInteraction('2026-11-15')] }, 'fresh');
    const friend = testContact({ cadence: 7, interactions: [testInteraction('2026-10-01')] }, 'f');
    const contacts = [
      friend,
      withPromise('2026-11-21', 'soon'),
      fresh,
      withPromise('2026-11-20', 'b'),
      withPromise('2026-11-20', 'a'),
      withPromise('2026-11-01', 'z'),
    ];
    const ids = (list: typeof contacts) =>
      followUps(list, { today, rhythms: [] }).map((item) => item.contactId);

    expect(ids(contacts)).toEqual(['z', 'a', 'b', 'fresh', 'f', 'soon']);
    expect(ids([...contacts].reverse())).toEqual(ids(contacts));
  });

  test('keeps equal promises of one person apart', () => {
    const promises = ['q', 'p'].map((id) => testPromise({ due: today }, id));

    expect(
      followUps([testContact({ promises })], { today, rhythms: [] }).map((item) => item.promiseId),
    ).toEqual(['p', 'q']);
  });
});
