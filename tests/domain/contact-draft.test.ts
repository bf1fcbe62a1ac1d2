import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/domain/contact.ts';
import {
  applyContactDraft,
  contactDraft,
  contactFaults,
  draftInput,
  splitWords,
  turnName,
  type ContactDraft,
} from '../../src/domain/contact-draft.ts';
import { toDay } from '../../src/domain/day.ts';
import { testContact } from '../fixtures/people.ts';

const today = toDay('2026-11-23');

const full: Contact = testContact({
  name: { family: '佐藤', given: '恵', familyReading: 'さとう', honorific: '先生' },
  organization: 'Mori Design',
  setting: 'hobby',
  tags: ['tennis', 'club'],
  topics: ['pricing'],
  emails: ['sato@example.com'],
  links: ['https://example.com'],
  birthday: '--03-09',
  met: { day: toDay('2026-01-05'), place: 'Court', eventId: 'e1' },
  introducedBy: { contactId: 'c9', thankedOn: toDay('2026-01-06') },
  cadence: 90,
  resting: true,
  note: 'Likes tea',
});

function edited(patch: Partial<ContactDraft>, contact = full): Contact {
  return applyContactDraft(contact, { ...contactDraft(contact), ...patch });
}

describe('contact-draft', () => {
  test('leaves a person alone when nothing is typed', () => {
    expect(edited({})).toEqual(full);
    expect(edited({}, testContact())).toEqual(testContact());
  });

  test('takes out what is emptied', () => {
    const empty = { ...contactDraft(), name: contactDraft(full).name };

    expect(applyContactDraft(full, empty)).toEqual(
      testContact({ name: full.name, met: { eventId: 'e1' } }),
    );
  });

  test('keeps name parts that it does not know', () => {
    const name = { ...full.name, suffix: 'III' };

    expect(edited({}, { ...full, name }).name).toEqual(name);
  });

  test('starts a new introduction without thanks', () => {
    expect(edited({ introducerId: 'c7' }).introducedBy).toEqual({ contactId: 'c7' });
  });

  test('reads choices and lists', () => {
    const input = draftInput({
      ...contactDraft(),
      name: { ...contactDraft().name, single: ' Anna ' },
      isSingle: true,
      tags: 'tennis、club, tennis',
      links: ['example.com', ' '],
      birthday: { year: '1988', month: '3', day: '9' },
      cadence: 'none',
    });

    expect(input).toEqual({
      name: { single: 'Anna' },
      tags: ['tennis', 'club'],
      topics: [],
      emails: [],
      phones: [],
      links: ['https://example.com'],
      birthday: '1988-03-09',
      cadence: 'none',
    });
  });

  test('splits words at commas of both languages', () => {
    expect(splitWords('a, b、c，d\ne,,a')).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('finds nothing wrong with a full person', () => {
    expect(contactFaults(contactDraft(full), today)).toBeUndefined();
  });

  test('names every fault and its place', () => {
    const draft: ContactDraft = {
      ...contactDraft(),
      birthday: { year: '', month: '2', day: '30' },
      metDay: toDay('2026-11-24'),
      emails: ['a@example.com', 'nobody'],
      links: ['javascript:alert(1)'],
    };

    expect(contactFaults(draft, today)).toEqual({
      name: 'name',
      birthday: 'birthday',
      met: 'met-future',
      emails: [1],
      links: [0],
    });
  });

  test('turns parts into one name and back', () => {
    const { family, given, familyReading, givenReading } = {
      ...full.name,
      givenReading: 'めぐみ',
    };
    const draft = contactDraft({ ...full, name: { ...full.name, givenReading } });

    const single = turnName(draft, true, 'ja');

    expect(applyContactDraft(full, single).name).toEqual({
      single: '佐藤恵',
      singleReading: 'さとう めぐみ',
      honorific: '先生',
    });
    expect(
      applyContactDraft(
        full,
        turnName({ ...single, name: { ...single.name, single: '佐藤 恵' } }, false, 'ja'),
      ).name,
    ).toEqual({ family, given, familyReading, givenReading, honorific: '先生' });
  });

  test('puts one word into the part each language says first', () => {
    const anna = contactDraft(testContact({ name: { single: 'Anna' } }));

    expect(applyContactDraft(full, turnName(anna, false, 'en')).name).toEqual({ given: 'Anna' });
    expect(applyContactDraft(full, turnName(anna, false, 'ja')).name).toEqual({ family: 'Anna' });
  });
});
