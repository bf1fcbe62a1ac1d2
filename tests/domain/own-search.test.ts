import { describe, expect, test } from 'vitest';
import {
  eventTexts,
  goalTexts,
  holdWords,
  markedWords,
  noteExcerpt,
} from '../../src/domain/own-search.ts';
import { newEvent } from '../../src/domain/event.ts';
import { newGoal } from '../../src/domain/goal.ts';
import { searchWords } from '../../src/domain/search.ts';
import { toDay } from '../../src/domain/day.ts';
import type { TextPiece } from '../../src/domain/site-search.ts';

const stamp = { id: 'one', now: '2026-11-01T00:00:00Z' };
const shown = (pieces: readonly TextPiece[]) =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

describe('own-search', () => {
  test('gives a gathering’s title first', () => {
    const event = newEvent({ title: '読書会', place: '駅前', note: '二次会あり' }, stamp);

    expect(eventTexts(event)).toEqual(['読書会', '駅前', '二次会あり']);
  });

  test('gives what a goal says anywhere', () => {
    const goal = newGoal(
      {
        purpose: 'Move to design',
        startedOn: toDay('2026-11-01'),
        seats: [
          {
            id: 's',
            role: 'Editor',
            field: 'Print',
            place: 'outside',
            startFrom: 'new',
            targetRung: 'met',
          },
        ],
        steps: [{ id: 't', text: 'Write to Ann' }],
        places: ['Library'],
      },
      stamp,
    );

    expect(goalTexts(goal)).toEqual([
      'Move to design',
      'Library',
      'Editor',
      'Print',
      'Write to Ann',
    ]);
  });

  test('asks for every word, wherever it stands', () => {
    expect(holdWords(['読書会', '駅前'], searchWords('ドクショ'))).toBe(false);
    expect(holdWords(['読書会', '駅前'], searchWords('駅前 読書'))).toBe(true);
    expect(holdWords(['読書会', '駅前'], searchWords('読書 公園'))).toBe(false);
  });

  test.each([
    ['山田 太郎', '太郎', '山田 [太郎]'],
    ['ﾔﾏﾀﾞ商店', 'やまだ', '[ﾔﾏﾀﾞ]商店'],
    ['Ann Lee', 'lee ann', '[Ann] [Lee]'],
    ['Ann', 'bob', 'Ann'],
    ['aaa', 'aa a', '[aa]a'],
  ])('marks the words in %s', (text, query, marked) => {
    expect(shown(markedWords(text, searchWords(query)))).toBe(marked);
  });

  test('cuts a note around what was found', () => {
    const note = `${'あ'.repeat(30)}紅茶が好き${'い'.repeat(200)}`;

    expect(shown(noteExcerpt(note, searchWords('紅茶')))).toBe(
      `…${'あ'.repeat(12)}[紅茶]が好き${'い'.repeat(103)}…`,
    );
    expect(shown(noteExcerpt('紅茶', searchWords('こーひー')))).toBe('紅茶');
  });
});
