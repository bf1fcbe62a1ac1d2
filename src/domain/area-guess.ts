import { HABIT_AREAS, type HabitArea } from './habit.ts';

/** Words that say what a habit is about, in English and Japanese; the first area that has one wins. */
const WORDS: Record<HabitArea, RegExp> = {
  listening: /\b(listen|question)|聞く|聴く|傾聴|質問/i,
  speaking: /\b(speak|speech|present|talk)|話す|発表|スピーチ|発声/i,
  reading: /\b(read|book|newspaper)|読|本を|新聞/i,
  health:
    /\b(run|walk|jog|gym|exercis|workout|stretch|yoga|sleep|water|push-?up|swim|health)|運動|歩|走|ジョギング|筋トレ|体操|ストレッチ|睡眠|早起き|水を|健康|泳/i,
  giving: /\b(thank|gift|giv|help|volunteer)|お礼|感謝|渡|手伝|贈/i,
  manners: /\b(greet|manner|tidy|punctual|smile)|挨拶|あいさつ|礼儀|片づけ|片付け|身だしなみ|笑顔/i,
  expertise:
    /\b(learn|study|practi[cs]e|code|language|english|course)|勉強|学習|英語|練習|資格|講座/i,
  reflection: /\b(journal|diary|meditat|reflect|review)|日記|瞑想|振り返/i,
};

/** Guesses a habit's area from its title and categories; reflection where nothing tells. */
export function guessArea(...texts: readonly string[]): HabitArea {
  const text = texts.join(' ');
  return HABIT_AREAS.find((area) => WORDS[area].test(text)) ?? 'reflection';
}
