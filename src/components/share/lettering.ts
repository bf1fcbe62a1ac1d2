import { create, type Font, type Glyph } from 'fontkitten';
import { readFileSync } from 'node:fs';

/**
 * Letters as outlines of fonts that come with the project: a machine that builds the site needs no
 * Japanese font, and every machine draws the same image. (A renderer that is handed text takes what
 * the machine has without a word; Pango reads no web font at all.)
 */
const FILES = ['latin', 'japanese'].map(
  (script) =>
    `node_modules/@fontsource/noto-serif-jp/files/noto-serif-jp-${script}-600-normal.woff2`,
);

let fonts: readonly Font[] = [];

interface Letter {
  glyph: Glyph;
  /** The size of 1 em in the font's units. */
  em: number;
}

/** Gives the width of a line in em. */
export function lineWidth(line: string): number {
  return lettersOf(line).reduce((sum, { glyph, em }) => sum + glyph.advanceWidth / em, 0);
}

/** Draws a line as an SVG path whose unit is 1 em, from its start on the baseline. */
export function linePath(line: string): string {
  let x = 0;
  return lettersOf(line)
    .map(({ glyph, em }) => {
      const path = glyph.path.scale(1 / em, -1 / em).translate(x, 0);
      x += glyph.advanceWidth / em;
      return path.toSVG();
    })
    .join('');
}

function lettersOf(line: string): Letter[] {
  if (fonts.length === 0) fonts = FILES.map(readFont);
  return [...line].map((character) => {
    const code = character.codePointAt(0) ?? 0;
    const font = fonts.find((each) => each.hasGlyphForCodePoint(code));
    if (!font) throw new Error(`The fonts of the share images have no “${character}” (“${line}”).`);
    return { glyph: font.glyphForCodePoint(code), em: font.unitsPerEm };
  });
}

function readFont(file: string): Font {
  const font = create(readFileSync(file));
  if (font.isCollection) throw new Error(`${file} holds several fonts.`);
  return font;
}
