import { describe, expect, test } from 'vitest';
import { readVcards } from '../../../src/formats/vcard/read.ts';
import { writeVcards } from '../../../src/formats/vcard/write.ts';
import { FUZZ_RUNS, mutations } from '../../fixtures/mutate.ts';
import { testContact } from '../../fixtures/people.ts';
import { noteRounds } from '../../fixtures/rounds.ts';
import { CARD_SAMPLES } from '../../fixtures/vcards.ts';

const PRIVATE = { locale: 'ja', version: '4.0', isPrivate: true } as const;

/** Gives the milliseconds of work since then; others on the machine do not count. */
function spentSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe('damaged cards', () => {
  test(
    'never stop the reader, add up, and change nothing outside',
    { timeout: 900_000 },
    ({ task }) => {
      noteRounds(task, FUZZ_RUNS);
      const shape = Object.getOwnPropertyNames(Object.prototype).join();
      let runs = 0;
      let refusals = 0;
      let slowest = 0;
      for (const bytes of mutations(20261126, CARD_SAMPLES)) {
        const start = process.cpuUsage();
        const { people, refused, rows } = readVcards(bytes);
        slowest = Math.max(slowest, spentSince(start));
        runs += 1;
        refusals += refused.length;
        if (people.length + refused.length !== rows) throw new Error(`run ${runs} does not add up`);
        // What came in can go out and come in again.
        if (runs % 20 === 0) {
          const contacts = people.map(({ input }) => testContact(input));
          const again = readVcards(new TextEncoder().encode(writeVcards(contacts, PRIVATE)));
          expect(again.people.map(({ input }) => input.name)).toEqual(
            people.map(({ input }) => input.name),
          );
        }
      }

      expect(runs).toBe(FUZZ_RUNS);
      expect(refusals).toBeGreaterThan(runs / 100);
      expect(slowest).toBeLessThan(2000);
      expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(shape);
    },
  );

  test('are the same ones in every run', () => {
    const twice = [1, 2].map(() => [...mutations(7, CARD_SAMPLES, 50)].map(String));

    expect(twice[0]).toEqual(twice[1]);
    expect(new Set(twice[0]).size).toBe(50);
  });

  test.each([
    ['returns', '\r'.repeat(200_000)],
    ['semicolons in a head', `BEGIN:VCARD\nA${'; '.repeat(100_000)}`],
    ['quotes', `BEGIN:VCARD\nA;B="${'"'.repeat(200_001)}:x\nEND:VCARD`],
    ['equals signs', `BEGIN:VCARD\nA;QUOTED-PRINTABLE:${'=\n'.repeat(100_000)}END:VCARD`],
    ['backslashes', `BEGIN:VCARD\nVERSION:2.1\nN:${'\\'.repeat(200_000)}\nEND:VCARD`],
    ['folded lines', `BEGIN:VCARD\nN:a${'\n a'.repeat(100_000)}\nEND:VCARD`],
    ['cards within cards', `BEGIN:VCARD\n${'AGENT:\nBEGIN:VCARD\n'.repeat(40_000)}END:VCARD`],
    ['parameters', `BEGIN:VCARD\nA${';TYPE=a,b'.repeat(40_000)}:x\nEND:VCARD`],
    ['properties', `BEGIN:VCARD\nFN:A\n${'TEL:1\n'.repeat(80_000)}END:VCARD`],
  ])('of many %s are read in time', (_case, text) => {
    const start = process.cpuUsage();
    const { people, refused, rows } = readVcards(new TextEncoder().encode(text));

    expect(people.length + refused.length).toBe(rows);
    expect(spentSince(start)).toBeLessThan(5000);
  });
});
