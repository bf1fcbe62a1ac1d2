import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { linePath, lineWidth } from '../../../src/components/share/lettering.ts';
import { shareImage } from '../../../src/components/share/share-image.ts';

const WORDS = { locale: 'ja', title: '縁を、48時間のうちに', foot: 'Enishi 縁' } as const;
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Draws in a process that finds no font on its machine. */
function drawnWithoutFonts(): string {
  const file = new URL('../../../src/components/share/share-image.ts', import.meta.url).href;
  const code = `const { shareImage } = await import(${JSON.stringify(file)});
    process.stdout.write(Buffer.from(await shareImage(${JSON.stringify(WORDS)})).toString('base64'));`;
  const env = { ...process.env, FONTCONFIG_FILE: '/nowhere/fonts.conf', HOME: '/nowhere' };
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    env,
    encoding: 'utf8',
  });
  return digest(Buffer.from(stdout, 'base64'));
}

describe('share image', () => {
  test('is the same where the machine has no font', async () => {
    expect(drawnWithoutFonts()).toBe(digest(await shareImage(WORDS)));
  });

  test('draws each character by its own outline', () => {
    const outlines = [...'縁緑一人あアEn48、・「」'].map(linePath);

    expect(new Set(outlines).size).toBe(outlines.length);
    expect(outlines.every((outline) => outline.length > 50)).toBe(true);
  });

  test('measures a line by its letters', () => {
    expect(lineWidth('縁縁')).toBe(2);
    expect(lineWidth('Enishi')).toBeGreaterThan(2);
    expect(lineWidth('Enishi')).toBeLessThan(4);
  });

  test('refuses what the fonts cannot draw', async () => {
    await expect(shareImage({ ...WORDS, title: '縁🙂' })).rejects.toThrow('no “🙂”');
  });

  test('refuses a title that no size fits', async () => {
    await expect(shareImage({ ...WORDS, title: '縁'.repeat(99) })).rejects.toThrow('too long');
  });
});
