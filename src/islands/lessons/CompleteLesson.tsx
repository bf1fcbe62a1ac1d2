import { useStore } from '@nanostores/preact';
import type { LessonAct } from '../../domain/lesson.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ActMessages } from '../../i18n/messages/lessons.ts';
import type { PickerMessages } from '../../i18n/messages/terms.ts';
import type { SeatHomeMessages } from '../../i18n/messages/tools.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $contacts } from '../../stores/contacts.ts';
import { $goals } from '../../stores/goals.ts';
import { $habits } from '../../stores/habits.ts';
import { $lessonProgress } from '../../stores/lessons.ts';
import { $today } from '../../stores/today.ts';
import { ActOffer } from './ActOffer.tsx';
import { ChosenActNote } from './ChosenActNote.tsx';
import { LessonDone } from './LessonDone.tsx';
import { useSettle } from '../ui/use-settle.ts';

interface Props {
  t: ActMessages;
  /** For an act that is an empty seat. */
  home?: SeatHomeMessages | undefined;
  /** For an act that is done with someone. */
  picker?: PickerMessages | undefined;
  locale: Locale;
  lessonId: string;
  act: LessonAct;
}

/** Puts the week's act where it belongs, and marks the lesson complete. */
export function CompleteLesson({ t, home, picker, locale, lessonId, act }: Props) {
  const progress = useStore($lessonProgress, { ssr: 'initial' });
  const contacts = useStore($contacts, { ssr: 'initial' });
  const goals = useStore($goals, { ssr: 'initial' });
  const habits = useStore($habits, { ssr: 'initial' });
  const today = useStore($today, { ssr: 'initial' });
  const { part, settle } = useSettle<HTMLDivElement>();
  const states = [progress, contacts, goals, habits];
  if (states.some(({ status }) => status !== 'ready')) return <p class="note">{t.note}</p>;

  const records = {
    contacts: itemsOf(contacts),
    goals: itemsOf(goals),
    habits: itemsOf(habits),
  };
  const lesson = itemsOf(progress).find(({ id }) => id === lessonId);
  const isComplete = lesson?.completedOn !== undefined;
  const shared = { t, locale, settle };
  return (
    <div class="stack" ref={part} tabIndex={-1}>
      {lesson?.act ? (
        <ChosenActNote
          {...shared}
          lesson={lesson}
          act={lesson.act}
          records={records}
          today={today}
        />
      ) : (
        <ActOffer
          {...shared}
          home={home}
          picker={picker}
          lessonId={lessonId}
          act={act}
          records={records}
          isMain={isComplete}
        />
      )}
      <LessonDone {...shared} lessonId={lessonId} completedOn={lesson?.completedOn} today={today} />
    </div>
  );
}
