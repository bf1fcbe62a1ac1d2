import { describe, expect, test } from 'vitest';
import { understood } from '../fixtures/log-line.ts';

describe('log-line', () => {
  test.each([
    [
      '昨日 佐藤さんとランチ 紹介した 来週火曜に資料送る',
      'megumi · 2026-11-22 · meal · gave introduction · I: 資料送る by 2026-12-01',
    ],
    [
      '昨日佐藤さんと鈴木さんとランチ。紹介してもらった。来週火曜に資料を送る',
      'megumi · ichiro · 2026-11-22 · meal · got introduction · I: 資料を送る by 2026-12-01',
    ],
    [
      '金曜 佐藤さんとランチ 月曜までに資料送る',
      'megumi · 2026-11-20 · meal · I: 資料送る by 2026-11-30',
    ],
    [
      'ランチ 佐藤さん 昨日 紹介した 来週 資料 送る',
      'megumi · 2026-11-22 · meal · gave introduction · I: 資料送る by 2026-12-04',
    ],
    [
      '佐藤さんとランチ\n助言をもらった\n明日資料を送る',
      'megumi · meal · got advice · I: 資料を送る by 2026-11-24',
    ],
    [
      '昨日、佐藤さんとランチ！紹介もしてもらえた！来週お礼する！',
      'megumi · 2026-11-22 · meal · got introduction · I: お礼する by 2026-12-04',
    ],
    [
      '昨日 佐藤さんと会った。来週 鈴木さんを紹介する',
      'megumi · 2026-11-22 · meeting · I: 鈴木さんを紹介する by 2026-12-04',
    ],
  ])('reads all of %s', (line, meaning) => {
    expect(understood(line, 'ja')).toBe(meaning);
  });

  test.each([
    ['佐藤さんとお茶', 'megumi · meal'],
    ['佐藤さんと飲み、楽しかった', 'megumi · meal · “楽しかった”'],
    ['佐藤さんと飲みに行った', 'megumi · meal'],
    ['昨夜鈴木さんと飲んだ', 'ichiro · 2026-11-22 · meal'],
    ['佐藤さんと食事をした', 'megumi · meal'],
    ['佐藤さんと電話で話した', 'megumi · call'],
    ['佐藤さんとZoom', 'megumi · call'],
    ['オンライン会議 佐藤さん 昨日', 'megumi · 2026-11-22 · call'],
    ['佐藤さんにLINEした', 'megumi · message'],
    ['佐藤さんからメールをもらった', 'megumi · message'],
    ['佐藤さんに会えた', 'megumi · meeting'],
    ['佐藤さんと会えなかった', 'megumi · “佐藤さんと会えなかった”'],
    ['勉強会で岡田様に会った', '岡田+ · event'],
    ['佐藤さんと懇親会', 'megumi · event'],
    ['名刺交換 岡田さん', '岡田+ · meeting'],
    ['佐藤さんと1on1', 'megumi · meeting'],
    ['電話番号を聞いた', '“電話番号を聞いた”'],
    ['セミナーの話をした', '“セミナーの話をした”'],
    ['今度佐藤さんとランチしよう', 'megumi · “今度佐藤さんとランチしよう”'],
    ['おいしいランチ 佐藤さんと', 'megumi · meal · “おいしいランチ”'],
  ])('takes what it was from %s', (line, meaning) => {
    expect(understood(line, 'ja')).toBe(meaning);
  });

  test.each([
    ['佐藤さんに紹介された', 'megumi · got introduction'],
    ['佐藤さんに鈴木さんを紹介した', 'megumi · ichiro · introduction · gave introduction'],
    [
      '佐藤さんを鈴木さんに紹介してもらった',
      'ichiro · got introduction · “佐藤さんを鈴木さんに紹介してもらった”',
    ],
    [
      '佐藤さんとランチ、鈴木さんを紹介した',
      'megumi · meal · gave introduction · “鈴木さんを紹介した”',
    ],
    ['価格について佐藤さんに助言した', 'megumi · gave advice · “価格について佐藤さんに助言した”'],
    ['佐藤さんからアドバイスをいただきました', 'megumi · got advice'],
    ['佐藤さんとランチしながら助言をもらった', 'megumi · meal · got advice'],
    ['佐藤さんとランチ、情報、助言をもらった', 'megumi · meal · got information advice'],
    ['佐藤さんを手伝った', 'megumi · gave help'],
    ['佐藤さんが手伝ってくれた', 'megumi · got help'],
    ['佐藤さんに教えてもらった', 'megumi · got information'],
    ['鈴木くんの相談に乗った', 'ichiro · gave advice'],
    ['佐藤さんにお礼を言われた', 'megumi · got thanks'],
    ['佐藤さんにお礼のメールを送った', 'megumi · message · gave thanks'],
    ['佐藤さんに差し入れした', 'megumi · gave gift'],
    ['佐藤さんにごちそうになった', 'megumi · got gift'],
    ['仕事を紹介してもらった 佐藤さん', 'megumi · got opportunity'],
  ])('reads what passed from %s', (line, meaning) => {
    expect(understood(line, 'ja')).toBe(meaning);
  });

  test.each([
    ['佐藤さんに紹介しなかった', 'megumi · “佐藤さんに紹介しなかった”'],
    ['紹介してもらえなかった', '“紹介してもらえなかった”'],
    ['紹介してほしいと頼まれた', '“紹介してほしいと頼まれた”'],
    ['先週紹介した人の話を佐藤さんとした', 'megumi · “先週紹介した人の話を佐藤さんとした”'],
    ['一緒に仕事をした 佐藤さん', 'megumi · “一緒に仕事をした”'],
    ['佐藤さんは手伝わなかった', 'megumi · “佐藤さんは手伝わなかった”'],
    ['佐藤さんが紹介した', 'megumi · “佐藤さんが紹介した”'],
  ])('reads nothing as given from %s', (line, meaning) => {
    expect(understood(line, 'ja')).toBe(meaning);
  });

  test.each([
    ['金曜までに見積もりを送る 佐藤さん', 'megumi · I: 見積もりを送る by 2026-11-27'],
    ['明日佐藤さんに電話する', 'megumi · I: 佐藤さんに電話する by 2026-11-24'],
    ['佐藤さんに来週電話する', 'megumi · I: 佐藤さんに電話する by 2026-12-04'],
    ['月末までに資料送付', 'I: 資料送付 by 2026-11-30'],
    ['資料送る、来週火曜', 'I: 資料送る by 2026-12-01'],
    ['佐藤さんに資料を送ると約束した', 'megumi · I: 佐藤さんに資料を送る'],
    ['資料を送る約束', 'I: 資料を送る'],
    ['やること：資料を送る', 'I: 資料を送る'],
    ['次の一歩：資料を送る', 'I: 資料を送る'],
    ['来週の頭に資料を送る', 'I: 資料を送る by 2026-12-01'],
    ['佐藤さんと打合せ、宿題：見積もりを作る', 'megumi · meeting · I: 見積もりを作る'],
    ['資料を送らないといけない 佐藤さん', 'megumi · I: 資料を送らないといけない'],
    ['来週か再来週に資料を送る', 'I: 来週か再来週に資料を送る by 2026-12-11'],
    ['佐藤さんが資料を送ってくれる約束', 'megumi · they: 資料を送ってくれる'],
    [
      '佐藤さん、来週火曜に資料を送ってくれるとのこと',
      'megumi · they: 資料を送ってくれる by 2026-12-01',
    ],
    ['佐藤さんに教えてもらう約束', 'megumi · they: 佐藤さんに教えてもらう'],
    ['佐藤さんが来週資料を送る', 'megumi · they: 資料を送る by 2026-12-04'],
  ])('reads a promise from %s', (line, meaning) => {
    expect(understood(line, 'ja')).toBe(meaning);
  });

  test.each([
    ['佐藤さんは来週大阪に行く', 'megumi · “佐藤さんは来週大阪に行く”'],
    ['昨日資料を送った 佐藤さん', 'megumi · “昨日資料を送った”'],
    ['約束を果たした。佐藤さんに会った', 'megumi · meeting · “約束を果たした。”'],
    ['来週は忙しい', '“来週は忙しい”'],
    ['佐藤さんに電話', 'megumi · call'],
  ])('reads no promise from %s', (line, meaning) => {
    expect(understood(line, 'ja')).toBe(meaning);
  });

  test.each([
    [
      '佐藤さんと駅前のカフェでランチ。いい店だった',
      'megumi · meal · “駅前のカフェで。いい店だった”',
    ],
    ['佐藤さんがいなかったので鈴木さんとランチ', 'ichiro · meal · “佐藤さんがいなかったので”'],
    ['佐藤さんは先週の金曜に転職した', 'megumi · “佐藤さんは先週の金曜に転職した”'],
    ['佐藤さんから鈴木さんの話を聞いた', 'megumi · “佐藤さんから鈴木さんの話を聞いた”'],
    ['先日、佐藤さんとランチ', 'megumi · meal · “先日”'],
    ['佐藤さんとランチ🍜楽しかった', 'megumi · meal · “🍜楽しかった”'],
    ['佐藤さんとランチ。メモ：昨日紹介した、という話', 'megumi · meal · “昨日紹介した、という話”'],
    ['楽しい一日だった', '“楽しい一日だった”'],
  ])('leaves to the note of %s', (line, meaning) => {
    expect(understood(line, 'ja')).toBe(meaning);
  });
});
