import { fill } from '../../i18n/format.ts';
import type { IntroductionsMessages } from '../../i18n/messages/introductions.ts';
import { answerIntroducer } from '../../stores/introductions.ts';
import type { PersonKit } from '../contacts/person-kit.ts';
import { shownName } from '../ui/shown-name.ts';
import { TickBox } from '../ui/TickBox.tsx';

interface Props {
  t: IntroductionsMessages;
  kit: Pick<PersonKit, 'contact' | 'people' | 'locale' | 'today'>;
}

/** Who introduced this person: told what came of it, and thanked. */
export function IntroducedBy({ t, kit: { contact, people, locale, today } }: Props) {
  const { introducedBy } = contact;
  const introducer = introducedBy && people.get(introducedBy.contactId);
  if (!introducedBy || !introducer) return null;
  const name = shownName(introducer.name, locale, true);
  const answers = [
    ['outcomeToldOn', fill(t.told, { name })],
    ['thankedOn', fill(t.thanked, { name })],
  ] as const;
  return (
    <div class="stack tight">
      <p>{fill(t.by, { name, who: shownName(contact.name, locale, true) })}</p>
      {answers.map(([step, label]) => (
        <label key={step} class="tick-line">
          <TickBox
            isOn={introducedBy[step] !== undefined}
            onTick={(isDone) => answerIntroducer(contact.id, step, isDone ? today : undefined)}
          />
          {label}
        </label>
      ))}
    </div>
  );
}
