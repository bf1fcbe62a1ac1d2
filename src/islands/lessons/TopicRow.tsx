import type { KnowWhoTopic } from '../../domain/know-who.ts';
import { displayName } from '../../domain/name.ts';
import { fill } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { contactPath } from '../../i18n/paths.ts';
import { dropWantedTopic } from '../../stores/know-who.ts';

interface Props {
  t: ToolsMessages['knowWho'];
  locale: Locale;
  item: KnowWhoTopic;
  /** Takes the topic into the form, where a person can be named. */
  onFind: (topic: string) => void;
}

/** One topic, with the people who know it. */
export function TopicRow({ t, locale, item: { topic, contacts, isWanted }, onFind }: Props) {
  const find = () => {
    onFind(topic);
    document.getElementById('topic-person')?.focus();
  };
  return (
    <li class="row">
      <span>{topic}</span>
      {contacts.length > 0 && (
        <span class="topic-people">
          {contacts.map(({ id, name }) => (
            <a key={id} href={contactPath(locale, id)}>
              {displayName(name, locale, true)}
            </a>
          ))}
        </span>
      )}
      {contacts.length === 0 && (
        <span class="acts">
          <span class="mark gap">{t.gap}</span>
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
              onClick={() => void dropWantedTopic(topic)}
            >
              {t.dropShort}
            </button>
          )}
        </span>
      )}
    </li>
  );
}
