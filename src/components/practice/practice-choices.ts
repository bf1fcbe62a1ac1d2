import { getCollection } from 'astro:content';
import type { Locale } from '../../i18n/locales.ts';
import { checklist } from '../../i18n/messages/checklist.ts';
import { terms } from '../../i18n/messages/terms.ts';
import { ruleText } from '../../islands/checklist/habit-words.ts';
import type { PracticeChoice } from '../../islands/checklist/practice-choice.ts';

/** The practices of `content/practices.yaml` in one language, for the picker. */
export async function practiceChoices(locale: Locale): Promise<PracticeChoice[]> {
  const words = { t: checklist[locale], terms: terms[locale], locale };
  const practices = await getCollection('practices');
  return practices.map(({ id, data: { area, rule, title, cue, smallest, why } }) => ({
    id,
    area,
    rule,
    rhythm: ruleText(words, rule),
    title: title[locale],
    cue: cue[locale],
    smallest: smallest[locale],
    why: why[locale],
  }));
}
