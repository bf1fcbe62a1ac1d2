import { RUNGS, type Contact } from '../../domain/contact.ts';
import type { LessonInfo } from '../../domain/lesson.ts';
import type { Milestone } from '../../domain/milestone.ts';
import type { MonthStory } from '../../domain/month-story.ts';
import { fill, formatList, formatSpan, plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { MonthMessages } from '../../i18n/messages/month.ts';
import { shownName } from '../ui/shown-name.ts';

/** What the words of a month are made of. */
export interface MonthKit {
  t: MonthMessages;
  locale: Locale;
  lessons: readonly LessonInfo[];
  contacts: readonly Contact[];
  /** Whether people are named. */
  withNames: boolean;
}

/** Writes a month, a line each; nobody is named unless the visitor asked for it. */
export function monthLines(kit: MonthKit, story: MonthStory): string[] {
  const { t, locale, lessons } = kit;
  const { deepened, gave, received, kept } = story;
  const rungs = [...RUNGS].reverse().flatMap((rung) => {
    const ids = deepened.filter((item) => item.rung === rung).map(({ contactId }) => contactId);
    return ids.length > 0 ? [fill(t.deepened[rung], { names: namesOf(kit, ids) })] : [];
  });
  return [
    ...rungs,
    ...(gave + received > 0 ? [fill(t.exchange, { gave, received })] : []),
    ...(kept > 0 ? [plural(locale, t.kept, kept)] : []),
    ...story.milestones.map((item) => milestoneText(kit, item)),
    ...story.habits.map(({ habit, met, units }) =>
      fill(t.habit, { habit: habit.title, met, units }),
    ),
    ...lessons
      .filter(({ id }) => story.lessonIds.includes(id))
      .map(({ title }) => fill(t.lesson, { title })),
  ];
}

function milestoneText(kit: MonthKit, item: Milestone): string {
  const { milestones } = kit.t;
  if (item.kind === 'return') {
    return fill(milestones.back, { span: formatSpan(kit.locale, item.days) });
  }
  return fill(milestones.firsts[item.first], { name: namesOf(kit, [item.contactId]) });
}

function namesOf({ t, locale, contacts, withNames }: MonthKit, ids: readonly string[]): string {
  if (!withNames) return ids.length === 1 ? t.someone : t.people;
  const names = ids.flatMap((id) => {
    const contact = contacts.find((one) => one.id === id);
    return contact ? [shownName(contact.name, locale, true)] : [];
  });
  return formatList(locale, names);
}
