import { formatDay, fill } from '../../i18n/format.ts';
import type { Day } from '../../domain/day.ts';
import type { Habit } from '../../domain/habit.ts';
import type { Occasion } from '../../domain/occasion.ts';
import type { WaitingOccasion } from '../../domain/waiting-occasion.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { HabitDueMessages } from '../../i18n/messages/habit-due.ts';
import { contactPath } from '../../i18n/paths.ts';
import { checkIn } from '../../stores/habits.ts';
import { shownName } from '../ui/shown-name.ts';
import { useOnePress } from '../ui/use-one-press.ts';

interface Props {
  t: HabitDueMessages;
  locale: Locale;
  today: Day;
  habit: Habit;
  waiting: readonly WaitingOccasion[];
  /** Keeps the focus when the row is gone. */
  settle: (act: Promise<boolean>) => Promise<boolean>;
}

/** What waits for a habit: whom or what it is about, until when, done by hand or skipped. */
export function OccasionRows({ t, locale, today, habit, waiting, settle }: Props) {
  const once = useOnePress();
  return waiting.map(({ occasion, until }) => {
    const { id, contactId } = occasion;
    const text = occasionText(t, locale, occasion);
    const what = `${habit.title} (${text})`;
    const mark = (state: 'done' | 'skip') =>
      void settle(once(() => checkIn(habit.id, id, { state })));
    return (
      <li key={id} class="row">
        <div class="tight">
          <p>{habit.title}</p>
          <p class="note">
            {contactId ? <a href={contactPath(locale, contactId)}>{text}</a> : text}
          </p>
          <p class={until === today ? 'note due' : 'note'}>
            {fill(t.until, { day: formatDay(locale, until, 'short') })}
          </p>
        </div>
        <div class="acts">
          <button
            type="button"
            class="button quiet small"
            aria-label={fill(t.doneLabel, { what })}
            onClick={() => mark('done')}
          >
            {t.done}
          </button>
          <button
            type="button"
            class="text-button"
            aria-label={fill(t.skipLabel, { what })}
            onClick={() => mark('skip')}
          >
            {t.skip}
          </button>
        </div>
      </li>
    );
  });
}

function occasionText(t: HabitDueMessages, locale: Locale, occasion: Occasion): string {
  const { source, who: name, what = '' } = occasion;
  const forms = { 'met-someone-new': t.met, 'event-attended': t.event, received: t.received };
  const who = name ? shownName(name, locale, true) : '';
  const day = formatDay(locale, occasion.day, 'month-day');
  return fill(forms[source], { day, who, what });
}
