import { daysBetween, type Day } from '../../domain/day.ts';
import { lastAsked, type Knower } from '../../domain/know-who.ts';
import { fill, formatRelativeDays } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { contactPath } from '../../i18n/paths.ts';
import { shownName } from '../ui/shown-name.ts';

interface Props {
  t: ToolsMessages['knowWho'];
  locale: Locale;
  today: Day;
  topic: string;
  knower: Knower;
}

/** Someone who knows a topic: how warm the tie is, and when they were last asked. */
export function TopicKnower({ t, locale, today, topic, knower: { contact, warmth } }: Props) {
  const asked = lastAsked(contact, topic);
  const facts = [
    warmth !== 'none' && t.warmth[warmth],
    asked &&
      fill(t.asked[asked.by], {
        when: formatRelativeDays(locale, -daysBetween(asked.day, today)),
      }),
  ].filter(Boolean);
  return (
    <li>
      <a href={contactPath(locale, contact.id)}>{shownName(contact.name, locale, true)}</a>
      <span class="note">{facts.join(' · ')}</span>
    </li>
  );
}
