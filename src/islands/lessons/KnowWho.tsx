import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { knowWho } from '../../domain/know-who.ts';
import { plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { SharedMessages, ToolsMessages } from '../../i18n/messages/tools.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $contacts } from '../../stores/contacts.ts';
import { $goals } from '../../stores/goals.ts';
import { $wantedTopics } from '../../stores/know-who.ts';
import { $lessonProgress } from '../../stores/lessons.ts';
import { TopicForm } from './TopicForm.tsx';
import { TopicRow } from './TopicRow.tsx';
import { ToolWaiting } from './ToolWaiting.tsx';

interface Props {
  t: ToolsMessages['knowWho'];
  shared: SharedMessages;
  locale: Locale;
}

/** Topics and the people who know them at first hand; a topic with nobody is a gap. */
export function KnowWho({ t, shared, locale }: Props) {
  const contacts = useStore($contacts, { ssr: 'initial' });
  const goals = useStore($goals, { ssr: 'initial' });
  const lessons = useStore($lessonProgress, { ssr: 'initial' });
  const wanted = useStore($wantedTopics, { ssr: 'initial' });
  const [topic, setTopic] = useState('');
  const states = [contacts, goals, lessons];
  if (states.some(({ status }) => status !== 'ready')) {
    return <ToolWaiting t={shared} isFailed={states.some(({ status }) => status === 'failed')} />;
  }

  const topics = knowWho(itemsOf(contacts), itemsOf(goals), wanted);
  const gaps = topics.filter((item) => item.contacts.length === 0).length;
  return (
    <div class="stack">
      {topics.length === 0 ? (
        <p>{t.empty}</p>
      ) : (
        <>
          <p role="status">{gaps > 0 ? plural(locale, t.gaps, gaps) : t.noGaps}</p>
          <ul class="rows" role="list" aria-label={t.list}>
            {topics.map((item) => (
              <TopicRow key={item.topic} t={t} locale={locale} item={item} onFind={setTopic} />
            ))}
          </ul>
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
