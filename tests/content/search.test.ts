import { describe, expect, test } from 'vitest';
import { siteDocuments } from '../../src/components/search/site-documents.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { siteIndexSteps, type SiteIndex } from '../../src/stores/site-index.ts';
import { readLessons } from './lesson-source.ts';
import { glossary, pages, practices, references } from './references.ts';

/**
 * What a reader wants who types this: the place that must come first, thought of before the search was
 * tried. Where another comes, mend its search words or the order, not the table.
 */
const FIRST: Record<Locale, Record<string, string>> = {
  en: {
    network: 'lessons/why-a-network/',
    networks: 'lessons/why-a-network/',
    NETWORKING: 'lessons/why-a-network/',
    'weak tie': 'lessons/glossary/#weak-tie',
    'weak ties': 'lessons/glossary/#weak-tie',
    'Weak-Ties': 'lessons/glossary/#weak-tie',
    Granovetter: 'lessons/news-you-would-not-hear/',
    introduction: 'lessons/asking-for-introductions/',
    introductions: 'lessons/asking-for-introductions/',
    'how to ask for an introduction': 'lessons/asking-for-introductions/',
    referral: 'lessons/glossary/#introduction',
    'business card': 'lessons/not-a-head-count/',
    'business cards': 'lessons/not-a-head-count/',
    'thank you': 'lessons/first-message-in-48-hours/',
    'thank-you note': 'lessons/glossary/#thank-you-note',
    'follow up': 'lessons/first-message-in-48-hours/',
    'follow-up': 'lessons/first-message-in-48-hours/',
    'follow-up email': 'lessons/first-message-in-48-hours/',
    favour: 'checklist/#practice-one-small-ask',
    favor: 'checklist/#practice-one-small-ask',
    mentor: 'lessons/glossary/#adviser',
    advice: 'lessons/another-angle/',
    mixer: 'lessons/glossary/#mixer',
    'networking event': 'lessons/glossary/#mixer',
    'study group': 'lessons/study-groups-and-seminars/',
    seminar: 'lessons/study-groups-and-seminars/',
    hobby: 'lessons/shared-hobbies/',
    hobbies: 'lessons/shared-hobbies/',
    boss: 'lessons/inside-your-company/',
    listening: 'lessons/questions-and-listening/',
    'small talk': 'lessons/glossary/#small-talk',
    'dormant ties': 'lessons/waking-dormant-ties/',
    reconnect: 'lessons/waking-dormant-ties/',
    alumni: 'lessons/waking-dormant-ties/',
    shy: 'lessons/when-networking-feels-wrong/',
    awkward: 'lessons/when-networking-feels-wrong/',
    LinkedIn: 'lessons/meeting-people-online/',
    'give and take': 'lessons/give-and-take/',
    reciprocity: 'lessons/glossary/#reciprocity',
    nemawashi: 'lessons/glossary/#nemawashi',
    giri: 'lessons/glossary/#obligation',
    WOOP: 'lessons/glossary/#woop',
    'frog in the well': 'lessons/glossary/#frog-in-the-well',
    trust: 'lessons/the-long-term/',
    expert: 'lessons/know-whom-to-ask/',
    sleep: 'checklist/#practice-same-bedtime',
    'say no': 'checklist/#practice-one-kind-no',
    'remember names': 'checklist/#practice-name-and-place',
    'thank the organizer': 'checklist/#practice-thank-the-organiser',
    'christmas card': 'lessons/glossary/#seasonal-greeting',
    goals: 'goals/',
    habit: 'checklist/',
    'weekly review': 'today/review/',
    backup: 'data/',
    export: 'data/',
    'import contacts': 'data/import/',
    'dark mode': 'settings/',
    duplicates: 'contacts/duplicates/',
    privacy: 'about/#privacy',
    'how depth is counted': 'about/#rung',
  },
  ja: {
    人脈: 'lessons/why-a-network/',
    じんみゃく: 'lessons/why-a-network/',
    ジンミャク: 'lessons/why-a-network/',
    ｼﾞﾝﾐｬｸ: 'lessons/why-a-network/',
    人脈の作り方: 'lessons/why-a-network/',
    名刺: 'lessons/not-a-head-count/',
    めいし: 'lessons/not-a-head-count/',
    名刺交換: 'lessons/glossary/#card-exchange',
    異業種交流会: 'lessons/glossary/#mixer',
    いぎょうしゅこうりゅうかい: 'lessons/glossary/#mixer',
    交流会: 'lessons/glossary/#mixer',
    紹介: 'lessons/asking-for-introductions/',
    しょうかい: 'lessons/asking-for-introductions/',
    紹介の頼み方: 'lessons/asking-for-introductions/',
    弱い紐帯: 'lessons/glossary/#weak-tie',
    よわいちゅうたい: 'lessons/glossary/#weak-tie',
    弱いつながり: 'lessons/glossary/#weak-tie',
    グラノヴェッター: 'lessons/news-you-would-not-hear/',
    granovetter: 'lessons/news-you-would-not-hear/',
    お礼: 'lessons/first-message-in-48-hours/',
    御礼: 'lessons/first-message-in-48-hours/',
    お礼メール: 'lessons/first-message-in-48-hours/',
    お礼状: 'lessons/glossary/#thank-you-note',
    同窓会: 'lessons/waking-dormant-ties/',
    疎遠: 'lessons/waking-dormant-ties/',
    久しぶりの連絡: 'lessons/waking-dormant-ties/',
    勉強会: 'lessons/study-groups-and-seminars/',
    セミナー: 'lessons/study-groups-and-seminars/',
    趣味: 'lessons/shared-hobbies/',
    習い事: 'lessons/shared-hobbies/',
    社内: 'lessons/inside-your-company/',
    上司: 'lessons/inside-your-company/',
    自己紹介: 'checklist/#practice-two-sentence-introduction',
    傾聴: 'lessons/glossary/#active-listening',
    質問: 'lessons/questions-and-listening/',
    聞き方: 'lessons/questions-and-listening/',
    雑談: 'lessons/glossary/#small-talk',
    年賀状: 'lessons/glossary/#seasonal-greeting',
    義理: 'lessons/glossary/#obligation',
    根回し: 'lessons/glossary/#nemawashi',
    ネマワシ: 'lessons/glossary/#nemawashi',
    オンライン: 'lessons/meeting-people-online/',
    ＳＮＳ: 'lessons/meeting-people-online/',
    人見知り: 'lessons/when-networking-feels-wrong/',
    相談: 'lessons/another-angle/',
    メンター: 'lessons/glossary/#adviser',
    専門家: 'lessons/know-whom-to-ask/',
    信頼: 'lessons/the-long-term/',
    ギブアンドテイク: 'lessons/give-and-take/',
    持ちつ持たれつ: 'lessons/glossary/#reciprocity',
    井の中の蛙: 'lessons/glossary/#frog-in-the-well',
    副業: 'lessons/glossary/#outside-activity',
    縁: 'lessons/glossary/#enishi',
    えん: 'lessons/glossary/#enishi',
    睡眠: 'checklist/#practice-same-bedtime',
    散歩: 'checklist/#practice-walk-after-lunch',
    断り方: 'checklist/#practice-one-kind-no',
    目標: 'goals/',
    習慣: 'checklist/',
    バックアップ: 'data/',
    ばっくあっぷ: 'data/',
    取り込み: 'data/import/',
    ダークモード: 'settings/',
    重複: 'contacts/duplicates/',
    プライバシー: 'about/#privacy',
  },
};

const indexes = { en: indexOf('en'), ja: indexOf('ja') };

function indexOf(locale: Locale): SiteIndex {
  const lessons = readLessons(locale);
  const content = { lessons, terms: glossary, practices, references, pages };
  const steps = siteIndexSteps(siteDocuments(locale, content));
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const rowsOf = (locale: Locale) => Object.entries(FIRST[locale]);
const found = (locale: Locale, query: string) =>
  indexes[locale](query).map(({ document }) => document.to);

describe('search', () => {
  test.each(rowsOf('en'))('leads a reader of English from "%s" to %s', (query, to) => {
    expect(found('en', query)[0]).toBe(to);
  });

  test.each(rowsOf('ja'))('leads a reader of Japanese from 「%s」 to %s', (query, to) => {
    expect(found('ja', query)[0]).toBe(to);
  });
});
