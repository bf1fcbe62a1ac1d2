import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import { preparationOf } from '../../src/domain/preparation.ts';
import { exchanges, testContact, testInteraction, testPromise } from '../fixtures/people.ts';

const today = toDay('2026-11-25');
const questionFor = (input: Parameters<typeof testContact>[0]) =>
  preparationOf(testContact(input), today).question;

describe('preparation', () => {
  test('gathers the last entry, thanks, open promises of both sides and topics', () => {
    const first = testInteraction('2026-10-01', { received: exchanges('advice') });
    const last = testInteraction('2026-11-20');
    const late = testPromise({ due: toDay('2026-12-01') }, 'late');
    const soon = testPromise({ due: toDay('2026-11-26') }, 'soon');
    const kept = { ...testPromise({}, 'kept'), doneOn: today };
    const theirs = testPromise({ by: 'them' }, 'theirs');
    const contact = testContact({
      topics: ['pricing'],
      interactions: [last, first, testInteraction('2026-12-24')],
      promises: [late, kept, theirs, soon],
    });

    expect(preparationOf(contact, today)).toEqual({
      last,
      thanks: { interactionId: first.id, day: first.day, kind: 'advice' },
      mine: [soon, late],
      theirs: [theirs],
      topics: ['pricing'],
      question: { id: 'outcome', kind: 'advice', day: first.day },
    });
  });

  test('has a question for someone of whom nothing is known', () => {
    expect(preparationOf(testContact(), today)).toEqual({
      mine: [],
      theirs: [],
      topics: [],
      question: { id: 'begin' },
    });
  });

  const talk = testInteraction('2026-11-01', { note: 'the move to Osaka' });
  const quiet = testInteraction('2026-11-10');
  const advised = testInteraction('2026-05-01', { received: exchanges('gift', 'advice') });

  test.each([
    ['an outcome first', [advised, talk], { id: 'outcome', kind: 'advice', day: advised.day }],
    ['the last note next', [talk, quiet], { id: 'last', note: talk.note }],
    ['a topic next', [quiet], { id: 'topic', topic: 'tea' }],
  ])('asks for %s', (_what, interactions, question) => {
    expect(questionFor({ topics: ['tea'], organization: 'Umino', interactions })).toEqual(question);
  });

  test('asks about work where there is no topic', () => {
    expect(questionFor({ organization: 'Umino' })).toEqual({ id: 'work', organization: 'Umino' });
  });
});
