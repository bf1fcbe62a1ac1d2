import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import type { Locale } from '../../i18n/locales.ts';
import { phrasesOf } from '../ui/phrases.ts';
import { linePath, lineWidth } from './lettering.ts';
import { titleLines } from './title-lines.ts';

/** What a share image says. */
interface ShareWords {
  locale: Locale;
  title: string;
  /** One line below the cord. */
  foot: string;
}

const NAME = 'Enishi 縁';
/** The light colours of src/styles/tokens.css; an image has one theme. */
const PAPER = '#faf8f3';
const INK = '#22252b';
const SOFT = '#585d66';
const CORD = ['#274a78', '#b0301c', '#274a78'];

const LEFT = 480;
const ROOM = 640;
const SMALL = 29;
/** The sizes of a title, largest first: the first that needs no more than its lines. */
const TITLES = [
  { size: 66, lines: 2 },
  { size: 58, lines: 3 },
  { size: 48, lines: 4 },
];
const LEADING = 1.42;

/** Draws the image of 1200 × 630 that stands for a page where its address is shared, as a PNG. */
export async function shareImage({
  locale,
  title,
  foot,
}: ShareWords): Promise<Uint8Array<ArrayBuffer>> {
  const { size, lines } = setTitle(phrasesOf(locale, title));
  const height = lines.length * size * LEADING;
  // Name, title, cord and foot stand as one block in the middle.
  const top = (630 - height - 206) / 2;
  const cord = top + 100 + height;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">
    <rect width="1200" height="630" fill="${PAPER}"/>
    ${readFileSync('public/logo.svg', 'utf8').replace('<svg', '<svg x="76" y="140" width="350" height="350"')}
    ${letters(NAME, { y: top + 34, size: 36, fill: INK })}
    ${lines.map((line, index) => letters(line, { y: top + 76 + size + index * size * LEADING, size, fill: INK })).join('')}
    ${CORD.map((fill, index) => `<rect x="${LEFT}" y="${cord + index * 4}" width="110" height="2.5" fill="${fill}"/>`).join('')}
    ${letters(foot, { y: cord + 70, size: SMALL, fill: SOFT })}
  </svg>`;
  const png = sharp(Buffer.from(svg)).png({ palette: true, colours: 64 });
  return new Uint8Array(await png.toBuffer());
}

function setTitle(phrases: readonly string[]): { size: number; lines: string[] } {
  for (const { size, lines: most } of TITLES) {
    const room = { width: ROOM / size, widthOf: lineWidth, lines: most };
    const lines = titleLines(phrases, room);
    if (lines) return { size, lines };
  }
  throw new Error(`“${phrases.join('')}” is too long for a share image.`);
}

function letters(line: string, place: { y: number; size: number; fill: string }): string {
  const { y, size, fill } = place;
  const scale = Math.min(size, ROOM / lineWidth(line));
  return `<path transform="translate(${LEFT} ${y}) scale(${scale})" fill="${fill}" d="${linePath(line)}"/>`;
}
