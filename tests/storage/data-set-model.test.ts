import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/domain/contact.ts';
import { keyOf } from '../../src/domain/records.ts';
import { openDataSet, type DataSet } from '../../src/storage/data-set.ts';
import type { Engine } from '../../src/storage/engine.ts';
import { NOW, testContact } from '../fixtures/people.ts';
import { noteRounds } from '../fixtures/rounds.ts';
import { ENGINES } from './engines.ts';

/** What a visitor does, in any order: every act, its undo, another page, and everything out and in. */
type Step =
  | { act: 'add'; id: string }
  | { act: 'remove'; id: string }
  | { act: 'edit'; id: string; field: 'note' | 'title'; text: string }
  | { act: 'undo' }
  | { act: 'reopen' }
  | { act: 'out-and-in' };

const id = fc.constantFrom('a', 'b', 'c');
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ act: fc.constant('add' as const), id }),
  fc.record({ act: fc.constant('remove' as const), id }),
  fc.record({
    act: fc.constant('edit' as const),
    id,
    field: fc.constantFrom('note' as const, 'title' as const),
    text: fc.string(),
  }),
  fc.record({ act: fc.constant('undo' as const) }),
  fc.record({ act: fc.constant('reopen' as const) }),
  fc.record({ act: fc.constant('out-and-in' as const) }),
);

type Model = ReadonlyMap<string, Contact>;

/** The same step on a plain map; `before` is what stood there before the last act. */
function modelled(model: Model, before: Model | undefined, taken: Step): Model {
  const next = new Map(model);
  switch (taken.act) {
    case 'add':
      return model.has(taken.id) ? model : next.set(taken.id, testContact({}, taken.id));
    case 'remove':
      next.delete(taken.id);
      return next;
    case 'edit': {
      const contact = model.get(taken.id);
      return contact ? next.set(taken.id, { ...contact, [taken.field]: taken.text }) : model;
    }
    case 'undo':
      return before ?? model;
    default:
      return model;
  }
}

/** The same step on stored records; gives the data set to go on with and the act's revision. */
async function stored(
  { data, engine, last }: { data: DataSet; engine: Engine; last: number | undefined },
  taken: Step,
): Promise<{ data: DataSet; last: number | undefined }> {
  if (taken.act === 'reopen') return { data: openDataSet(engine), last };
  if (taken.act === 'undo') {
    if (last !== undefined) await data.undo(last, NOW);
    return { data, last: undefined };
  }
  if (taken.act === 'out-and-in') {
    const { records } = await data.read();
    await data.replaceAll([]);
    await data.replaceAll(records);
    return { data, last: undefined };
  }
  const key = keyOf('contact', taken.id);
  const act = { name: taken.act, keys: [key], now: NOW };
  const { revision } = await data.mutate(act, (current) => {
    const contact = current.get(key);
    if (taken.act === 'add') return contact ? [] : [[key, testContact({}, taken.id)]];
    if (taken.act === 'remove') return [[key, undefined]];
    return contact ? [[key, { ...contact, [taken.field]: taken.text }]] : [];
  });
  return { data, last: revision };
}

describe.each(ENGINES)('any acts in any order, in %s', (name, open) => {
  test('leave what a plain map holds', async ({ task }) => {
    const runs = name === 'memory' ? 1000 : 200;
    noteRounds(task, runs);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const engine = open();
        let state = { data: openDataSet(engine), last: undefined as number | undefined };
        let model: Model = new Map();
        let before: Model | undefined;
        for (const taken of steps) {
          const next = modelled(model, before, taken);
          const isAct = ['add', 'edit', 'remove'].includes(taken.act);
          if (isAct) before = model;
          else if (taken.act !== 'reopen') before = undefined;
          model = next;
          state = await stored({ ...state, engine }, taken);
        }
        const { records, meta, setAside } = await state.data.read();

        expect(new Map(records.map(([, record]) => [record.id, record]))).toEqual(model);
        expect([meta.counts.contact ?? 0, setAside]).toEqual([model.size, []]);
      }),
      { numRuns: runs },
    );
  });
});
