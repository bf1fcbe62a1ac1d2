import type { Day } from '../../domain/day.ts';
import type { KnowWhoTopic } from '../../domain/know-who.ts';
import { ALL_PEOPLE } from '../../domain/people-view.ts';
import { fill, plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { pagePath } from '../../i18n/paths.ts';
import { dropWantedTopic } from '../../stores/know-who.ts';
import { viewToHash } from '../../stores/people-address.ts';
import { TopicKnower } from './TopicKnower.tsx';

interface Props {
  t: ToolsMessages['knowWho'];
  locale: Locale;
  today: Day;
  item: KnowWhoTopic;
  /** Takes the topic into the form, where a person can be named. */
  onFind: (topic: string) => void;
  settle: (act: Promise<boolean>) => Promise<boolean>;
}

/** Whom to ask first is enough to begin with. */
const MOST_KNOWERS = 5;

/** One topic, with the people who know it; or what to do about a gap. */
export function TopicRow({ t, locale, today, item, onFind, settle }: Props) {
  const { topic, knowers, isWanted, goalId } = item;
  const others = knowers.length - MOST_KNOWERS;
  const find = () => {
    onFind(topic);
    document.getElementById('topic-person')?.focus();
  };
  return (
    <li class={knowers.length > 0 ? 'topic' : 'row'}>
      <span>{topic}</span>
      {knowers.length > 0 && (
        <ul class="topic-people" role="list">
          {knowers.slice(0, MOST_KNOWERS).map((knower) => (
            <TopicKnower
              key={knower.contact.id}
              t={t}
              locale={locale}
              today={today}
              topic={topic}
              knower={knower}
            />
          ))}
          {others > 0 && (
            <li>
              <a
                href={`${pagePath(locale, 'contacts')}#${viewToHash({ ...ALL_PEOPLE, query: topic })}`}
              >
                {plural(locale, t.others, others)}
              </a>
            </li>
          )}
        </ul>
      )}
      {knowers.length === 0 && (
        <span class="acts">
          <span class="mark gap">{t.gap}</span>
          {goalId && <a href={`${pagePath(locale, 'goals')}#${goalId}`}>{t.goal}</a>}
          <button
            type="button"
            class="text-button"
            aria-label={fill(t.find, { topic })}
            onClick={find}
          >
            {t.findShort}
          </button>
          {isWanted && (
            <button
              type="button"
              class="text-button"
              aria-label={fill(t.drop, { topic })}
              onClick={() => void settle(dropWantedTopic(topic))}
            >
              {t.dropShort}
            </button>
          )}
        </span>
      )}
    </li>
  );
}
