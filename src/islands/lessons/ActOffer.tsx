import { useState } from 'preact/hooks';
import type { ActRecords } from '../../domain/lesson-act.ts';
import type { LessonAct } from '../../domain/lesson.ts';
import { fill } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ActMessages } from '../../i18n/messages/lessons.ts';
import type { PickerMessages } from '../../i18n/messages/terms.ts';
import type { SeatHomeMessages } from '../../i18n/messages/tools.ts';
import type { Participant } from '../../stores/contacts.ts';
import { chooseAct } from '../../stores/lesson-act.ts';
import { PersonPicker } from '../ui/PersonPicker.tsx';
import { useOneSubmit } from '../ui/use-one-submit.ts';
import { SeatHomeField } from './SeatHomeField.tsx';
import { useSeatHome } from './use-seat-home.ts';

interface Props {
  t: ActMessages;
  home: SeatHomeMessages | undefined;
  picker: PickerMessages | undefined;
  locale: Locale;
  lessonId: string;
  act: LessonAct;
  records: ActRecords;
  /** Once the lesson is complete, the act is the one thing left to do. */
  isMain: boolean;
  settle: (act: Promise<boolean>) => Promise<boolean>;
}

/** The week's act, one press away from where it belongs. */
export function ActOffer(props: Props) {
  const { t, home, picker, locale, lessonId, act, records, isMain, settle } = props;
  const [people, setPeople] = useState<Participant[]>([]);
  const choice = useSeatHome(records.goals, act.kind === 'seat' ? act.need : 'own');
  const purpose = fill(t.purpose, { title: act.title });
  const isFull = act.kind === 'seat' && choice.isFull;

  const keep = useOneSubmit(async () => {
    const [person] = people;
    await settle(chooseAct(lessonId, act, { person, goalId: choice.goalId, purpose }));
  });

  return (
    <form class="stack" noValidate onSubmit={keep}>
      {picker && (
        <PersonPicker
          allowNew
          label={t.who}
          hint={t.whoHint}
          contacts={records.contacts}
          value={people}
          onChange={setPeople}
          locale={locale}
          t={picker}
        />
      )}
      {home && <SeatHomeField t={home} choice={choice} purpose={purpose} />}
      {!isFull && (
        <div class="acts">
          <button type="submit" class={isMain ? 'button' : 'button quiet'}>
            {t.keep[act.kind]}
          </button>
        </div>
      )}
    </form>
  );
}
