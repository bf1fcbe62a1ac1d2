import { describe, expect, test } from 'vitest';
import {
  NAMING_KINDS,
  redirectedRecord,
  relationsOnceEach,
  type NamingKind,
} from '../../src/domain/contact-reference.ts';
import { toDay } from '../../src/domain/day.ts';
import { newEvent } from '../../src/domain/event.ts';
import { newIntroduction } from '../../src/domain/introduction.ts';
import { newLessonProgress } from '../../src/domain/lesson.ts';
import type { RecordOf } from '../../src/domain/records.ts';
import { newCoachMemory } from '../../src/domain/settings.ts';
import { NOW, testContact, testGoal, testInteraction, testSeat } from '../fixtures/people.ts';

const redirect = { from: 'old', to: 'kept', now: '2026-12-01T00:00:00.000Z' };
const until = toDay('2026-12-01');
const rest = { until, why: 'later' } as const;

/** A record of each kind that names `old` wherever it can, and one that names nobody. */
function naming(id: string): { [K in NamingKind]: RecordOf[K] } {
  return {
    contact: {
      ...testContact({
        introducedBy: { contactId: id, day: until },
        related: [{ contactId: id, how: 'sister' }],
        namesakes: [id, 'x'],
        interactions: [
          testInteraction('2026-11-01', { with: ['x', id] }),
          testInteraction('2026-11-02'),
        ],
      }),
      mergedInto: id,
    },
    goal: testGoal({ seats: [testSeat({ contactId: id, introducerId: id })] }),
    event: newEvent(
      { title: 'Tea', contactIds: [id, 'x'], toMeetIds: ['x', id] },
      { id: 'e', now: NOW },
    ),
    introduction: newIntroduction({ between: ['x', id] }, { id: 'i', now: NOW }),
    adviser: { id: 'wall', createdAt: NOW, updatedAt: NOW, problem: 'wall', contactId: id },
    lesson: {
      ...newLessonProgress('l', NOW),
      act: { chosenOn: until, text: 'Write', recordKey: `contact:${id}/p1` },
    },
    coach: { ...newCoachMemory(NOW), rests: { [`R1:${id}:p1`]: rest, 'R5:x:2026': rest } },
  };
}

describe('contact-reference', () => {
  test.each(NAMING_KINDS)('leads a %s to the one who stays', (kind) => {
    expect(redirectedRecord(kind, naming('old')[kind], redirect)).toEqual(naming('kept')[kind]);
  });

  test.each(NAMING_KINDS)('leaves a %s that names someone else as it is', (kind) => {
    const record = naming('other')[kind];

    expect(redirectedRecord(kind, record, redirect)).toBe(record);
  });

  test('names the one who stays once', () => {
    const contact = testContact({ namesakes: ['kept', 'old'] });
    const event = newEvent({ title: 'Tea', contactIds: ['old', 'kept'] }, { id: 'e', now: NOW });

    expect(redirectedRecord('contact', contact, redirect).namesakes).toEqual(['kept']);
    expect(redirectedRecord('event', event, redirect).contactIds).toEqual(['kept']);
  });

  test('puts an introduction of the two to each other into the trash as it was', () => {
    const introduction = newIntroduction({ between: ['old', 'kept'] }, { id: 'i', now: NOW });

    expect(redirectedRecord('introduction', introduction, redirect)).toEqual({
      ...introduction,
      deletedAt: redirect.now,
    });
  });

  test('leaves acts and seats of other records alone', () => {
    const act = { chosenOn: until, text: 'Plan', recordKey: 'goal:old/s1' };
    const progress = { ...newLessonProgress('l', NOW), act };

    expect(redirectedRecord('lesson', progress, redirect)).toBe(progress);
  });

  test('keeps both words of two relations to one person', () => {
    const related = [
      { contactId: 'x', how: 'sister' },
      { contactId: 'y' },
      { contactId: 'x', how: 'partner' },
    ];

    expect(relationsOnceEach(related)).toEqual([
      { contactId: 'x', how: 'sister · partner' },
      { contactId: 'y' },
    ]);
  });
});
