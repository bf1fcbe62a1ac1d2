import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/formats/text-encoding.ts';
import { cp932 } from '../fixtures/tables.ts';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));
const swapped = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le').swap16());

describe('the encoding of a file', () => {
  test.each([
    ['UTF-8', Buffer.from('氏名,会社名\r\n'), '氏名,会社名\r\n', 'utf-8'],
    ['UTF-8 with its mark', Buffer.from('\uFEFFName,山田'), 'Name,山田', 'utf-8'],
    ['plain ASCII', Buffer.from('First Name,Last Name'), 'First Name,Last Name', 'utf-8'],
    ['UTF-16 with its mark', utf16('\uFEFFBEGIN:VCARD'), 'BEGIN:VCARD', 'utf-16le'],
    ['UTF-16, the other way', swapped('\uFEFFBEGIN:VCARD'), 'BEGIN:VCARD', 'utf-16be'],
    ['UTF-16 without a mark', utf16('BEGIN:VCARD\r\nN:山田'), 'BEGIN:VCARD\r\nN:山田', 'utf-16le'],
    // 山田,ﾔﾏﾀﾞ,ヤマダ
    ['Shift_JIS', bytes('8e52 9363 2c d4cfc0de 2c 838483 7d835f'), '山田,ﾔﾏﾀﾞ,ヤマダ', 'shift_jis'],
    // 高橋 (the sign that only code page 932 has: 髙)
    ['code page 932', bytes('fbfc 8bb4 2c 8bc6 96b1'), '髙橋,業務', 'shift_jis'],
    // 山田 太郎,やまだ
    ['EUC-JP', bytes('bbb3 c5c4 20 c2c0 cfba 2c a4e4 a4de a4c0'), '山田 太郎,やまだ', 'euc-jp'],
    ['Windows Western', bytes('4a6f73e9 2c 4dfc6c6c6572'), 'José,Müller', 'windows-1252'],
  ] as const)('%s', (_name, file, text, encoding) => {
    expect(decodeText(file)).toEqual({ text, encoding });
  });

  test.each([
    '氏名,カナ,会社\nスズキ,スズキ,アイシス\nカトウ,カトウ,アクメ',
    'BEGIN:VCARD\r\nN:サトウ;メグミ;;;\r\nORG:アイシス\r\nEND:VCARD',
    'First Name,Last Name,Company\nメグミ,サトウ,アイシス',
    'First Name,Company\nＡＢ,ソーダ',
  ])('is code page 932 where every letter is a kana: %j', (text) => {
    expect(decodeText(cp932(text))).toEqual({ text, encoding: 'shift_jis' });
  });

  test.each([
    // A florin sign, and single low quotes.
    ['4a6f73e9 20 83 35 2c 5a6fe9', 'José ƒ5,Zoé'],
    ['82 6a61 91 20 676cfc636b 2c 4dfc6c6c6572 2c 4af6726e', '‚ja‘ glück,Müller,Jörn'],
  ])('is Western with signs that begin a kana elsewhere: %s', (hex, text) => {
    expect(decodeText(bytes(hex))).toEqual({ text, encoding: 'windows-1252' });
  });

  test.each(['\r\n ', '\n\t'])('is UTF-8 where a line was broken within a letter by %j', (fold) => {
    const file = Buffer.from('NOTE:佐藤恵 🌊\r\n X\r\n');
    const breaks = [5, 6, 7, 8, 15, 16, 17].map((at) =>
      Buffer.concat([file.subarray(0, at), Buffer.from(fold), file.subarray(at)]),
    );

    for (const broken of breaks.filter((each) => !each.toString().includes(`${fold}佐`))) {
      const { text, encoding } = decodeText(broken);
      expect([text.replaceAll(fold, ''), encoding]).toEqual([
        file.toString().replaceAll(fold, ''),
        'utf-8',
      ]);
    }
  });

  test('stays UTF-8 with a stray byte in it', () => {
    const stray = (text: string) => Buffer.concat([Buffer.from(text), bytes('e9'), bytes('0a')]);

    expect(decodeText(stray(`Zoë,Zoë,${'name,'.repeat(400)}`)).encoding).toBe('utf-8');
    expect(decodeText(stray('氏名,会社名,部署名,役職,電話番号,住所,誕生日,備考')).text).toBe(
      '氏名,会社名,部署名,役職,電話番号,住所,誕生日,備考\uFFFD\n',
    );
    expect(decodeText(stray('\uFEFFname')).encoding).toBe('utf-8');
    expect(decodeText(stray('name,'.repeat(400))).encoding).toBe('windows-1252');
    expect(decodeText(stray('Zoë')).encoding).toBe('windows-1252');
  });

  test('that the visitor chose is taken', () => {
    expect(decodeText(bytes('4a6f73e9'), 'windows-1252').text).toBe('José');
  });
});
