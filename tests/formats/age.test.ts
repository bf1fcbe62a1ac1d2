import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { lock, unlock } from '../../src/formats/age.ts';
import { readBackup, writeBackup } from '../../src/formats/backup.ts';
import { hasAge } from '../run/age.ts';
import { testContact } from '../fixtures/people.ts';

const PASSPHRASE = '縁は 異なもの horse';
const folder = mkdtempSync(join(tmpdir(), 'enishi-age-'));
const file = (name: string) => join(folder, name);
const backup = () =>
  writeBackup([['contact:c1', testContact({ note: '🐈\u2028\ud800' })]], {
    schema: 3,
    dataSet: 'set-1',
    exportedAt: '2026-11-24T01:00:00.000Z',
  });
const withAge = hasAge();

/** Runs age in a terminal of its own, where it asks for the passphrase, and answers each question. */
function age(args: string): Promise<number | null> {
  return new Promise((resolve) => {
    const run = spawn('script', ['-qec', `age ${args}`, '/dev/null']);
    let asked = 0;
    run.stdout.on('data', (part: Buffer) => {
      const questions = part.toString().match(/passphrase[^:]*:/g)?.length ?? 0;
      for (let one = 0; one < questions; one += 1) {
        asked += 1;
        // The prompt comes just before age listens for the answer.
        setTimeout(() => run.stdin.write(`${PASSPHRASE}\n`), 300 * asked);
      }
    });
    run.on('close', resolve);
  });
}

describe('age', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('unlocks what it locked, and names what is wrong', async () => {
    const text = await backup();
    const locked = await lock(text, PASSPHRASE);

    expect(new TextDecoder().decode(locked.subarray(0, 300))).toMatch(
      /^age-encryption\.org\/v1\n-> scrypt \S+ 17\n/,
    );
    expect(await unlock(locked, PASSPHRASE.normalize('NFD'))).toEqual({ ok: true, text });
    expect(await unlock(locked, 'horse')).toEqual({ ok: false, reason: 'wrong-passphrase' });
    const cut = locked.slice(0, -20);
    expect(await unlock(cut, PASSPHRASE)).toEqual({ ok: false, reason: 'damaged' });
  });

  test.each([
    ['a key', 'age-encryption.org/v1\n-> X25519 abc\nabc\n--- abc\n', 'no-passphrase'],
    ['broken armour', '-----BEGIN AGE ENCRYPTED FILE-----\n%%%\n', 'damaged'],
    ['a header alone', 'age-encryption.org/v1\n-> scrypt ', 'damaged'],
  ])('refuses a file of %s', async (_name, text, reason) => {
    expect(await unlock(new TextEncoder().encode(text), 'x')).toEqual({ ok: false, reason });
  });

  test(`opens with ${withAge ? 'the program age' : 'the library alone: the program age is not here'}`, async () => {
    const text = await backup();
    const locked = await lock(text, PASSPHRASE);
    if (!withAge) return expect(await unlock(locked, PASSPHRASE)).toEqual({ ok: true, text });
    writeFileSync(file('ours.age'), locked);

    expect(await age(`-d -o ${file('ours.json')} ${file('ours.age')}`)).toBe(0);

    expect(readFileSync(file('ours.json'), 'utf8')).toBe(text);
  });

  test.each(['', '-a '])(
    `reads what ${withAge ? 'the program age locked' : 'the library locked: the program age is not here'} %s`,
    async (armoured) => {
      const text = await backup();
      writeFileSync(file('theirs.json'), text);
      if (!withAge) writeFileSync(file('theirs.age'), await lock(text, PASSPHRASE));
      else await age(`-p ${armoured}-o ${file('theirs.age')} ${file('theirs.json')}`);

      const unlocked = await unlock(readFileSync(file('theirs.age')), PASSPHRASE);

      expect(unlocked).toEqual({ ok: true, text });
      expect(await readBackup(text)).toMatchObject({
        ok: true,
        backup: { counts: { contact: 1 } },
      });
      rmSync(file('theirs.age'));
    },
  );
});
