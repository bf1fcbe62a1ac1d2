import { useStore } from '@nanostores/preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { knowWho } from '../../domain/know-who.ts';
import { fill, plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { SharedMessages, ToolsMessages } from '../../i18n/messages/tools.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $contacts } from '../../stores/contacts.ts';
import { $goals } from '../../stores/goals.ts';
import { $wantedTopics } from '../../stores/know-who.ts';
import { $lessonProgress } from '../../stores/lessons.ts';
import { $rhythms } from '../../stores/rhythms.ts';
import { $today } from '../../stores/today.ts';
import { useSettle } from '../ui/use-settle.ts';
import { TopicForm } from './TopicForm.tsx';
import { TopicRow } from './TopicRow.tsx';
import { ToolWaiting } from './ToolWaiting.tsx';

interface Props {
  t: ToolsMessages['knowWho'];
  shared: SharedMessages;
  locale: Locale;
}

/** More topics than these are shown when asked for. */
const MOST_TOPICS = 12;

/** Topics and the people who know them at first hand; a topic with nobody is a gap. */
export function KnowWho({ t, shared, locale }: Props) {
  const contacts = useStore($contacts, { ssr: 'initial' });
  const goals = useStore($goals, { ssr: 'initial' });
  const lessons = useStore($lessonProgress, { ssr: 'initial' });
  const wanted = useStore($wantedTopics, { ssr: 'initial' });
  const today = useStore($today, { ssr: 'initial' });
  const rhythms = useStore($rhythms, { ssr: 'initial' });
  const [topic, setTopic] = useState('');
  const [isWhole, setWhole] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  const { part: list, settle } = useSettle<HTMLUListElement>(page);
  const topics = useMemo(
    () =>
      knowWho({ contacts: itemsOf(contacts), goals: itemsOf(goals), wanted }, { today, rhythms }),
    [contacts, goals, wanted, today, rhythms],
  );
  const states = [contacts, goals, lessons];
  if (states.some(({ status }) => status !== 'ready')) {
    return <ToolWaiting t={shared} isFailed={states.some(({ status }) => status === 'failed')} />;
  }

  const showAll = () => {
    setWhole(true);
    // The button goes with what it did.
    list.current?.focus();
  };
  const gaps = topics.filter(({ knowers }) => knowers.length === 0).length;
  const shown = isWhole ? topics : topics.slice(0, MOST_TOPICS);
  return (
    <div class="stack" ref={page} tabIndex={-1}>
      {topics.length === 0 ? (
        <p>{t.empty}</p>
      ) : (
        <>
          <p role="status">{gaps > 0 ? plural(locale, t.gaps, gaps) : t.noGaps}</p>
          <ul ref={list} class="rows topics" role="list" aria-label={t.list} tabIndex={-1}>
            {shown.map((item) => (
              <TopicRow
                key={item.topic}
                t={t}
                locale={locale}
                today={today}
                item={item}
                onFind={setTopic}
                settle={settle}
              />
            ))}
          </ul>
          {shown.length < topics.length && (
            <div>
              <button type="button" class="button quiet" onClick={showAll}>
                {fill(t.all, { n: topics.length })}
              </button>
            </div>
          )}
        </>
      )}
      <TopicForm
        t={t}
        locale={locale}
        contacts={itemsOf(contacts)}
        topic={topic}
        onTopic={setTopic}
      />
    </div>
  );
}
