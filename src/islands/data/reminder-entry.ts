import type { Contact } from '../../domain/contact.ts';
import type { Reminder } from '../../domain/reminder.ts';
import { fill } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { RemindersMessages } from '../../i18n/messages/reminders.ts';
import { shownName } from '../ui/shown-name.ts';

/** Writes a reminder in words, for a calendar. */
export function reminderEntry(
  reminder: Reminder,
  { t, locale }: { t: RemindersMessages; locale: Locale },
) {
  const { id, day, repeat } = reminder;
  const nameOf = ({ name }: Contact) => shownName(name, locale, true);
  const texts = () => {
    switch (reminder.kind) {
      case 'promise': {
        const { text } = reminder.promise;
        return { summary: fill(t.texts.promise, { text, name: nameOf(reminder.contact) }) };
      }
      case 'contact':
        return { summary: fill(t.texts.contact, { name: nameOf(reminder.contact) }) };
      case 'event': {
        const { title, place, why } = reminder.event;
        return { summary: title, description: [place, why].filter(Boolean).join('\n') };
      }
      case 'birthday':
        return { summary: fill(t.texts.birthday, { name: nameOf(reminder.contact) }) };
      case 'review':
        return { summary: t.texts.review };
      case 'habit': {
        const { title, cue, ifThen } = reminder.habit;
        const plan = ifThen && fill(t.texts.ifThen, ifThen);
        return { summary: title, description: [cue, plan].filter(Boolean).join('\n') };
      }
    }
  };
  return { id, day, repeat, ...texts() };
}
