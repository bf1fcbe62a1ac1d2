import { describe, expect, test } from 'vitest';
import { readVcards } from '../../../src/formats/vcard/read.ts';
import { cardBytes, quoted, shiftJis } from '../../fixtures/vcards.ts';

const card = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD'];
const old = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:2.1', ...lines, 'END:VCARD', ''];
const firstOf = (bytes: Uint8Array) => readVcards(bytes).people[0]?.input;
const YAMADA = { name: { family: '山田', given: '太郎' } };
const ENCODED = quoted(shiftJis('山田;太郎')).replace('=3B', ';');
const SEVERAL = '海野商会海野商会海野商会';

describe('the encoding of a card', () => {
  test.each([
    ['UTF-16', Buffer.from(`\uFEFF${card('N:山田;太郎').join('\r\n')}`, 'utf16le'), 'utf-16le'],
    ['UTF-8 with marks', Buffer.from(`\uFEFF${card('N:山田;太郎').join('\n')}`), 'utf-8'],
    ['Shift_JIS', shiftJis(old('N:山田;太郎', `ORG:${SEVERAL}`).join('\r\n')), 'shift_jis'],
    [
      'declared Shift_JIS',
      shiftJis(old('N;CHARSET=SHIFT_JIS:山田;太郎').join('\r\n')),
      'shift_jis',
    ],
    [
      'quoted and declared',
      cardBytes(old(`N;ENCODING=QUOTED-PRINTABLE;CHARSET=SHIFT_JIS:${ENCODED}`)),
      'utf-8',
    ],
    [
      'quoted, with a name of its own',
      cardBytes(old(`N;ENCODING=QUOTED-PRINTABLE;CHARSET=CP932:${ENCODED}`)),
      'utf-8',
    ],
    [
      'quoted and not declared',
      cardBytes(
        old(`N;QUOTED-PRINTABLE:${ENCODED}`, `ORG;QUOTED-PRINTABLE:${quoted(shiftJis(SEVERAL))}`),
      ),
      'shift_jis',
    ],
  ])('%s', (_case, bytes, encoding) => {
    const file = readVcards(Uint8Array.from(bytes));

    expect(file.people[0]?.input).toMatchObject(YAMADA);
    expect(file.encoding).toBe(encoding);
  });

  test('is what the card says where its letters are too few to tell', () => {
    const bytes = shiftJis(old('N;CHARSET=SHIFT_JIS:山田').join('\r\n'));

    expect(firstOf(bytes)?.name).toEqual({ family: '山田' });
  });

  test('that the visitor chose is taken for what is quoted, too', () => {
    const bytes = cardBytes(old(`N;QUOTED-PRINTABLE:${ENCODED}`));

    expect(readVcards(bytes, 'shift_jis').people[0]?.input).toEqual(YAMADA);
  });

  test('takes a second letter that is a backslash or an equals sign for the letter', () => {
    const note = quoted(shiftJis('表示')).replace('=5C', '\\');
    const bytes = cardBytes(old('N:A;B', `NOTE;QUOTED-PRINTABLE;CHARSET=Shift_JIS:${note}`));

    expect(firstOf(bytes)?.note).toBe('表示');
  });
});

describe('lines', () => {
  test.each([
    ['folded', card('FN:Ann', 'NOTE:one t', ' wo', '\tthree'), 'one twothree'],
    ['folded in 2.1, where the space stays', old('N:Ann', 'NOTE:one', ' two'), 'one two'],
    [
      'softly broken, to the end of the card',
      old('N:A', 'NOTE;QUOTED-PRINTABLE:one=', '=20t='),
      'one t',
    ],
    ['of a note with commas', card('FN:Ann', 'NOTE:one, two\\, three'), 'one, two, three'],
    ['of two notes', card('FN:Ann', 'NOTE:one', 'NOTE:two'), 'one\n\ntwo'],
    ['bare kinds and quoted letters in 3.0', card('FN:Ann', 'NOTE;QUOTED-PRINTABLE:=31'), '1'],
  ])('%s', (_case, lines, note) => {
    expect(firstOf(cardBytes(lines))?.note).toBe(note);
  });

  test('end as programs of any system end them', () => {
    const lines = card('FN:Ann', 'NOTE:one', ' two');

    for (const end of ['\n', '\r', '\r\n', '\r\r\n']) {
      const read = readVcards(new TextEncoder().encode(lines.join(end)));
      expect(read).toMatchObject({ people: [{ input: { note: 'onetwo' } }], refused: [] });
    }
  });

  test('that are preferred come first', () => {
    const lines = ['TEL:1', 'TEL;TYPE=CELL,pref:2', 'EMAIL;PREF=9:b@x.jp', 'EMAIL;PREF=1:a@x.jp'];

    expect(firstOf(cardBytes(card('FN:Ann', ...lines)))).toMatchObject({
      phones: ['2', '1'],
      emails: ['a@x.jp', 'b@x.jp'],
    });
  });

  test('of a card within a card stay with it', () => {
    const agent = ['AGENT:', 'BEGIN:VCARD', 'VERSION:2.1', 'N:Lee;Sam', 'END:VCARD'];
    const [kept] = firstOf(cardBytes(old('N:Fry;Ana', ...agent)))?.vcard ?? [];

    expect(kept).toBe('AGENT:BEGIN:VCARD\\nVERSION:2.1\\nN:Lee;Sam\\nEND:VCARD');
  });

  test('lead nowhere but to the web, a mail or a call', () => {
    const lines = [
      'javascript:alert(1)',
      'data:text/html,x',
      'https://a.example',
      'ftp://b.example',
    ];
    const input = firstOf(cardBytes(card('FN:Ann', ...lines.map((link) => `URL:${link}`))));

    expect(input?.links).toEqual(['https://a.example']);
    expect(input?.vcard).toHaveLength(3);
  });
});

describe('a card that cannot be read', () => {
  const around = (lines: string[]) =>
    readVcards(cardBytes([...card('FN:Ann'), ...lines, ...card('FN:Bo')]));

  test.each([
    [
      'BEGIN:VCAR',
      ['BEGIN:VCAR', 'FN:X', 'END:VCAR'],
      { line: 5, reason: 'not-a-card', text: 'BEGIN:VCAR' },
    ],
    ['no card', ['Name,Phone', 'Ann,1'], { line: 5, reason: 'not-a-card', text: 'Name,Phone' }],
    ['a list of people', card('KIND:group', 'FN:Team'), { line: 5, reason: 'group', text: 'Team' }],
    [
      'a list of people, as Apple writes it',
      card('N:Team;;;;', 'X-ADDRESSBOOKSERVER-KIND:group'),
      { line: 5, reason: 'group', text: 'Team' },
    ],
    [
      'no end',
      ['BEGIN:VCARD', 'VERSION:3.0', 'FN:X'],
      { line: 5, reason: 'damaged', text: 'FN:X' },
    ],
    [
      'a line without a value',
      card('FN:X', 'and so on'),
      { line: 8, reason: 'damaged', text: 'and so on' },
    ],
    [
      'an open quote',
      card('FN:X', 'TEL;TYPE="cell:1'),
      { line: 8, reason: 'damaged', text: 'TEL;TYPE="cell:1' },
    ],
    ['no name', card('N:;;;;', 'FN:', 'TEL:1'), { line: 5, reason: 'no-name', text: 'TEL:1' }],
    ['nothing', ['BEGIN:VCARD', 'END:VCARD'], { line: 5, reason: 'no-name', text: '' }],
  ])('for %s is refused alone', (_case, lines, refusal) => {
    const { people, refused, rows } = around(lines);

    expect(refused).toEqual([refusal]);
    expect(people.map(({ input }) => input.name.single)).toEqual(['Ann', 'Bo']);
    expect(rows).toBe(3);
  });

  test.each([
    ['a field', card('FN:X', `TITLE:${'x'.repeat(20_001)}`), 8],
    ['a field of escapes', card('FN:X', 'TEL:1', `TITLE:${'x'.repeat(20_001)}`), 9],
    ['a note in two', card('FN:X', ...Array(2).fill(`NOTE:${'x'.repeat(15_000)}`)), 7],
    ['a card', card('FN:X', ...Array(60).fill(`X-A:${'x'.repeat(19_000)}`)), undefined],
  ])('for the length of %s is refused alone', (_case, lines, line) => {
    const { people, refused } = around(lines);

    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ reason: 'too-long', ...(line && { line }) });
    expect(people).toHaveLength(2);
  });

  test('is no field at the limit', () => {
    const text = '\\n'.repeat(20_000);

    expect(around(card('FN:X', `NOTE:${text}`)).people).toHaveLength(3);
  });

  test('is none with a picture of any size, which stays outside', () => {
    const file = around(card('FN:X', `PHOTO;ENCODING=b:${'A'.repeat(1_500_000)}`));

    expect(file).toMatchObject({ leftOut: 1, refused: [] });
    expect(file.people[1]?.input).toEqual({ name: { single: 'X' } });
  });

  test('for the size of the file is refused whole', () => {
    const large = new Uint8Array(20_000_001);
    const many = cardBytes(Array.from({ length: 50_001 }, () => card('FN:A')).flat());

    expect(() => readVcards(large)).toThrow(expect.objectContaining({ reason: 'too-large' }));
    expect(() => readVcards(many)).toThrow(expect.objectContaining({ reason: 'too-many-rows' }));
  });
});
