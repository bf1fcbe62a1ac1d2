import { useStore } from '@nanostores/preact';
import type { Locale } from '../../i18n/locales.ts';
import type { SeatHomeMessages, SharedMessages, ToolsMessages } from '../../i18n/messages/tools.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $contacts } from '../../stores/contacts.ts';
import { $goals } from '../../stores/goals.ts';
import { $advisers } from '../../stores/reviews.ts';
import { AdviserProblem } from './AdviserProblem.tsx';
import { ToolWaiting } from './ToolWaiting.tsx';

interface Props {
  t: ToolsMessages['advisers'];
  home: SeatHomeMessages;
  shared: SharedMessages;
  locale: Locale;
}

const PROBLEMS = ['wall', 'decision', 'people'] as const;

/** Whom one would ask about three kinds of problem; an unanswered one becomes a seat. */
export function Advisers({ t, home, shared, locale }: Props) {
  const advisers = useStore($advisers, { ssr: 'initial' });
  const contacts = useStore($contacts, { ssr: 'initial' });
  const goals = useStore($goals, { ssr: 'initial' });
  const states = [advisers, contacts, goals];
  if (states.some(({ status }) => status !== 'ready')) {
    return <ToolWaiting t={shared} isFailed={states.some(({ status }) => status === 'failed')} />;
  }
  return (
    <div class="problems">
      {PROBLEMS.map((problem) => (
        <AdviserProblem
          key={problem}
          t={t}
          home={home}
          locale={locale}
          problem={problem}
          adviser={itemsOf(advisers).find(({ id }) => id === problem)}
          contacts={itemsOf(contacts)}
          goals={itemsOf(goals)}
        />
      ))}
    </div>
  );
}
