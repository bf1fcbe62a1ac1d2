import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import { newEvent } from '../../src/domain/event.ts';
import { occasionsOf } from '../../src/domain/occasion.ts';
import { exchanges, NOW, testContact, testInteraction } from '../fixtures/people.ts';

const event = (id: string, status: 'planned' | 'attended' | 'skipped') =>
  newEvent({ title: id, day: toDay('2026-11-10'), status }, { id, now: NOW });
const talk = testInteraction('2026-11-03');
const letter = testInteraction('2026-11-04', { kind: 'message' });
const sources = (contact: Parameters<typeof testContact>[0]) =>
  occasionsOf([testContact(contact)], []).filter(({ source }) => source === 'met-someone-new');

describe('occasion', () => {
  test('is answered by the first entry after the meeting', () => {
    expect(sources({ interactions: [testInteraction('2026-11-09'), letter, talk] })).toEqual([
      {
        id: 'met:c1',
        source: 'met-someone-new',
        day: '2026-11-03',
        contactId: 'c1',
        who: testContact({}).name,
        answer: { interactionId: letter.id, day: '2026-11-04' },
      },
    ]);
  });

  test('is answered on the same day by a message or call only', () => {
    const call = testInteraction('2026-11-03', { kind: 'call' }, 'call');
    const meal = testInteraction('2026-11-03', { kind: 'meal' }, 'meal');

    expect(sources({ interactions: [talk, call] })[0]?.answer?.interactionId).toBe('call');
    expect(sources({ interactions: [talk, meal] })[0]).not.toHaveProperty('answer');
  });

  test('leaves out family, strangers to the log and the trash', () => {
    const trashed = { ...testContact({ interactions: [talk] }), deletedAt: NOW };

    expect(sources({ setting: 'family', interactions: [talk] })).toEqual([]);
    expect(sources({})).toEqual([]);
    expect(occasionsOf([trashed], [])).toEqual([]);
  });

  test('takes what was received, thanks apart, until thanks were given', () => {
    const got = testInteraction('2026-11-05', { received: exchanges('advice', 'thanks') }, 'got');
    const again = testInteraction('2026-11-08', { received: exchanges('gift') }, 'again');
    const thanked = testInteraction('2026-11-06', { gave: exchanges('thanks') }, 'thanked');
    const only = testInteraction('2026-11-09', { received: exchanges('thanks') }, 'only');
    const contact = testContact({ setting: 'family', interactions: [got, again, thanked, only] });

    expect(occasionsOf([contact], [])).toEqual([
      {
        id: 'got:c1',
        source: 'received',
        day: '2026-11-05',
        contactId: 'c1',
        who: contact.name,
        answer: { interactionId: 'thanked', day: '2026-11-06' },
      },
      { id: 'again:c1', source: 'received', day: '2026-11-08', contactId: 'c1', who: contact.name },
    ]);
  });

  test('takes gatherings that were attended', () => {
    const events = [event('was', 'attended'), event('plan', 'planned'), event('not', 'skipped')];

    expect(occasionsOf([], events)).toEqual([
      { id: 'was', source: 'event-attended', day: '2026-11-10', eventId: 'was', what: 'was' },
    ]);
  });
});
