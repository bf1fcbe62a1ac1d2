import { useEffect, useState } from 'preact/hooks';
import type { Contact } from '../../domain/contact.ts';
import type { Day } from '../../domain/day.ts';
import type { NetworkEvent } from '../../domain/event.ts';
import type { GoalSeat } from '../../domain/seat.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { EventsMessages } from '../../i18n/messages/events.ts';
import { addEvent, changeEvent } from '../../stores/events.ts';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { DayField } from '../ui/DayField.tsx';
import { PersonPicker } from '../ui/PersonPicker.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useFaultFocus } from '../ui/use-fault-focus.ts';
import { useOneSubmit } from '../ui/use-one-submit.ts';

interface Props {
  t: EventsMessages;
  locale: Locale;
  contacts: readonly Contact[];
  /** Empty seats of the goals in progress. */
  seats: readonly GoalSeat[];
  /** The gathering that is edited; else one is planned. */
  event?: NetworkEvent | undefined;
  /** Whether it takes the place of the button that was pressed. */
  isOpened?: boolean | undefined;
  settle: (act: Promise<boolean>) => Promise<boolean>;
  onKept: () => void;
  onCancel?: (() => void) | undefined;
}

const TEXTS = ['title', 'place', 'why', 'whom', 'offer'] as const;
type Texts = Record<(typeof TEXTS)[number], string>;

/** The plan of one gathering. */
export function EventForm(props: Props) {
  const { t, locale, contacts, seats, event, isOpened, settle, onKept, onCancel } = props;
  const [plan, setPlan] = useState<Texts>(() => textsOf(event));
  const [day, setDay] = useState<Day | undefined>(event?.day);
  const [toMeetIds, setToMeet] = useState(event?.toMeetIds ?? []);
  const [seatIds, setSeats] = useState(event?.seatIds ?? []);
  const { form, isAsked, ask } = useFaultFocus();
  useEffect(() => {
    if (isOpened) form.current?.querySelector('input')?.focus();
  }, [form, isOpened]);
  const field = (name: keyof Texts) => ({
    label: t[name],
    value: plan[name],
    onInput: (text: string) => setPlan({ ...plan, [name]: text }),
  });

  const save = useOneSubmit(async () => {
    ask();
    const title = plan.title.trim();
    if (title === '') return;
    const input = { ...answersOf(plan), title, toMeetIds, seatIds, ...(day && { day }) };
    const kept = event
      ? changeEvent(event, { ...withoutAnswers(event), ...input })
      : addEvent(input).then((id) => id !== undefined);
    if (await settle(kept)) onKept();
  });

  return (
    <form ref={form} class="stack" noValidate onSubmit={save}>
      <TextField
        {...field('title')}
        hint={t.titleHint}
        error={isAsked && !plan.title.trim() ? t.titleFault : undefined}
        required
      />
      <TextField {...field('why')} />
      <TextField {...field('whom')} hint={t.whomHint} />
      {contacts.length > 0 && (
        <PersonPicker
          multiple
          label={t.toMeet}
          hint={t.toMeetHint}
          contacts={contacts}
          value={toMeetIds.map((id) => ({ id }))}
          onChange={(people) => setToMeet(people.flatMap((one) => ('id' in one ? [one.id] : [])))}
          locale={locale}
          t={t.picker}
        />
      )}
      {seats.length > 0 && (
        <ChoiceField
          multiple
          legend={t.seats}
          options={seats.map(({ seat }) => ({ value: seat.id, label: seat.role }))}
          value={seatIds}
          onChange={setSeats}
        />
      )}
      <TextField {...field('offer')} />
      <div class="fields">
        <DayField label={t.day} value={day} onInput={setDay} />
        <TextField {...field('place')} />
      </div>
      <div class="acts">
        <button type="submit" class="button">
          {event ? t.keep : t.save}
        </button>
        {onCancel && (
          <button type="button" class="button quiet" onClick={onCancel}>
            {t.cancel}
          </button>
        )}
      </div>
    </form>
  );
}

function textsOf(event: NetworkEvent | undefined): Texts {
  const { title = '', place = '', why = '', whom = '', offer = '' } = event ?? {};
  return { title, place, why, whom, offer };
}

function answersOf(plan: Texts): Partial<Texts> {
  const written = TEXTS.map((name) => [name, plan[name].trim()] as const);
  return Object.fromEntries(written.filter(([, text]) => text));
}

/** What the form left empty is taken out. */
function withoutAnswers(event: NetworkEvent): NetworkEvent {
  const rest: NetworkEvent = { ...event };
  for (const name of ['place', 'why', 'whom', 'offer', 'day'] as const) delete rest[name];
  return rest;
}
