/** What is drawn: the month, its lines, and the name of the site. */
export interface MonthCard {
  title: string;
  lines: readonly string[];
  sign: string;
  lang: string;
}

const WIDTH = 1080;
const MARGIN = 96;
const LINE = 62;
const TOP = 330;
/** Always paper and ink: the image leaves the page's theme behind. */
const COLOURS = {
  paper: '#faf8f3',
  ink: '#22252b',
  soft: '#585d66',
  ai: '#274a78',
  shu: '#b0301c',
};
const SERIF =
  "'Hiragino Mincho ProN', 'Yu Mincho', 'Noto Serif CJK JP', 'Noto Serif', Georgia, serif";
const SANS = "'Hiragino Sans', 'Noto Sans CJK JP', 'Noto Sans', Meiryo, sans-serif";

/** Draws a month as a PNG on this device; undefined where the browser cannot. */
export async function monthImage(card: MonthCard): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  const body = `36px ${SANS}`;
  pen.font = body;
  const rows = card.lines.flatMap((line) => [...wrapped(pen, line, card.lang), '']);
  canvas.width = WIDTH;
  canvas.height = Math.max(WIDTH, TOP + rows.length * LINE + MARGIN);
  pen.fillStyle = COLOURS.paper;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  drawText(pen, card.title, { y: 180, font: `600 72px ${SERIF}`, colour: COLOURS.ink });
  drawCord(pen);
  rows.forEach((text, index) =>
    drawText(pen, text, { y: TOP + index * LINE, font: body, colour: COLOURS.ink }),
  );
  const y = canvas.height - MARGIN / 2;
  drawText(pen, card.sign, { y, font: `32px ${SERIF}`, colour: COLOURS.soft });
  return new Promise((done) => canvas.toBlob((blob) => done(blob ?? undefined), 'image/png'));
}

/** Breaks a line where words end, Japanese between phrases as far as the browser knows them. */
function wrapped(pen: CanvasRenderingContext2D, line: string, lang: string): string[] {
  const words = new Intl.Segmenter(lang, { granularity: 'word' });
  const rows = [''];
  for (const { segment } of words.segment(line)) {
    const row = rows.at(-1) ?? '';
    // What closes a clause never begins a row.
    const isFull = pen.measureText(row + segment).width > WIDTH - 2 * MARGIN;
    if (isFull && !/^[、。,.:：」)]/.test(segment)) rows.push(segment.trimStart());
    else rows[rows.length - 1] = row + segment;
  }
  return rows;
}

function drawText(
  pen: CanvasRenderingContext2D,
  text: string,
  { y, font, colour }: { y: number; font: string; colour: string },
): void {
  pen.font = font;
  pen.fillStyle = colour;
  pen.fillText(text, MARGIN, y);
}

/** A cord of three strands under the title. */
function drawCord(pen: CanvasRenderingContext2D): void {
  [COLOURS.ai, COLOURS.shu, COLOURS.ai].forEach((colour, index) => {
    pen.fillStyle = colour;
    pen.fillRect(MARGIN, 228 + index * 9, 216, 4);
  });
}
