import { describe, expect, test } from 'vitest';
import { understood } from '../fixtures/log-line.ts';

describe('log-line', () => {
  test.each([
    ['佐藤さん', 'megumi'],
    ['佐藤さん 鈴木さん ランチ', 'megumi · ichiro · meal'],
    ['佐藤、鈴木とランチ', 'megumi · ichiro · meal'],
    ['佐藤恵とランチ', 'megumi · meal'],
    ['佐藤　恵さんとランチ', 'megumi · meal'],
    ['さとうさんとランチ', 'megumi · meal'],
    ['ｻﾄｳさんとランチ', 'megumi · meal'],
    ['めぐみちゃんとごはん', 'megumi · meal'],
    ['satoさんとコーヒー', 'megumi · meal'],
    ['ＭＥＧＡＮさんとランチ', 'megan · meal'],
    ['John Smithさんとランチ', 'john · meal'],
    ['佐藤部長と面談', 'megumi · meeting'],
    ['昨日 Meganさんとランチ', 'megan · 2026-11-22 · meal'],
    ['佐藤さんの紹介で岡田さんに会った', '岡田+ · meeting · “佐藤さんの紹介で”'],
  ])('knows who is meant by %s', (line, meaning) => {
    expect(understood(line, 'ja')).toBe(meaning);
  });

  test.each([
    ['高橋さんと電話', '高橋?osamu/aoi · call'],
    ['昨日Smithさんと飲んだ', 'Smith?john/anna · 2026-11-22 · meal'],
  ])('asks which is meant by %s', (line, meaning) => {
    expect(understood(line, 'ja')).toBe(meaning);
  });

  test.each([
    ['田中・山本両氏と会食', '田中+ · 山本+ · meal'],
    ['スミスさんとジョン・ブラウンさんと会食', 'スミス+ · ジョン・ブラウン+ · meal'],
    ['大森さんと会った', '大森+ · meeting'],
    ['田中部長と面談', '田中+ · meeting'],
    ['明日香さんとランチ', '明日香+ · meal'],
    ['今日子さんと今日ランチ', '今日子+ · 2026-11-23 · meal'],
  ])('takes for new %s', (line, meaning) => {
    expect(understood(line, 'ja')).toBe(meaning);
  });

  test.each([
    ['森を歩いた', '“森を歩いた”'],
    ['森さんとお茶', 'kenta · meal'],
    ['林と会った', 'yumi · meeting'],
    ['林檎をもらった', '“林檎をもらった”'],
    ['林さんと森さんと林間学校の打ち合わせ', 'yumi · kenta · meeting · “林間学校の打ち合わせ”'],
    ['千葉で鈴木さんと打ち合わせ', 'ichiro · meeting · “千葉で”'],
    ['千葉さんとランチ', 'manabu · meal'],
    ['佐藤製薬と打ち合わせ', 'meeting · “佐藤製薬”'],
    ['さとうを入れた', '“さとうを入れた”'],
    ['皆さんと食事', 'meal · “皆さんと”'],
    ['取引先のお客さんと会食', 'meal · “取引先のお客さんと”'],
    ['営業部長と面談', 'meeting · “営業部長”'],
    ['紹介さんはいない', '“紹介さんはいない”'],
    ['たくさん飲んだ', 'meal · “たくさん”'],
  ])('tells names from words in %s', (line, meaning) => {
    expect(understood(line, 'ja')).toBe(meaning);
  });
});
