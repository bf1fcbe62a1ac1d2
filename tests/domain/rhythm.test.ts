import { describe, expect, test } from 'vitest';
import {
  rhythmOf,
  toCadence,
  withGroupRhythm,
  type Cadence,
  type GroupRhythm,
} from '../../src/domain/rhythm.ts';
import { testContact } from '../fixtures/people.ts';

const tag = (group: string, cadence: Cadence): GroupRhythm => ({ kind: 'tag', group, cadence });
const hobby: GroupRhythm = { kind: 'setting', group: 'hobby', cadence: 180 };
const rhythms = [hobby, tag('alumni', 90), tag('club', 30), tag('choir', 30), tag('quiet', 'none')];

describe('rhythm', () => {
  test.each([
    ['their own choice', { cadence: 14, tags: ['club'], setting: 'hobby' }, 14, 'person'],
    ['their own choice of none', { cadence: 'none', tags: ['club'] }, 'none', 'person'],
    ['a tag before the setting', { tags: ['alumni'], setting: 'hobby' }, 90, 'tag'],
    ['the tag that asks most often', { tags: ['alumni', 'club', 'quiet'] }, 30, 'tag'],
    ['a tag that asks for nothing', { tags: ['quiet'], setting: 'hobby' }, 'none', 'tag'],
    ['the setting', { tags: ['another'], setting: 'hobby' }, 180, 'setting'],
  ] as const)('takes %s', (_name, { tags, ...fields }, cadence, kind) => {
    const contact = testContact({ ...fields, ...(tags && { tags: [...tags] }) });

    expect(rhythmOf(contact, rhythms)).toMatchObject({ cadence, kind });
  });

  test('takes the first by name of equal tags, in any order', () => {
    const contact = testContact({ tags: ['club', 'choir'] });

    expect(rhythmOf(contact, rhythms)).toEqual(tag('choir', 30));
    expect(rhythmOf(contact, [...rhythms].reverse())).toEqual(tag('choir', 30));
  });

  test('finds nothing where nobody chose', () => {
    expect(rhythmOf(testContact({ tags: ['constructor'] }), rhythms)).toBeUndefined();
    expect(rhythmOf(testContact({ setting: 'hobby' }), [])).toBeUndefined();
  });

  test('replaces and takes out a group', () => {
    const changed = withGroupRhythm([hobby, tag('club', 30)], tag('club', 30), 60);

    expect(changed).toEqual([hobby, tag('club', 60)]);
    expect(withGroupRhythm(changed, hobby, undefined)).toEqual([tag('club', 60)]);
  });

  test.each([
    ['30', 30],
    ['none', 'none'],
    ['', undefined],
    ['-1', undefined],
    ['2.5', undefined],
    ['soon', undefined],
  ])('reads %o', (value, cadence) => {
    expect(toCadence(value)).toBe(cadence);
  });
});
