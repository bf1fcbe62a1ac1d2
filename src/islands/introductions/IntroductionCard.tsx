import { useState } from 'preact/hooks';
import {
  INTRODUCTION_STEPS,
  type Introduction,
  type IntroductionStep,
} from '../../domain/introduction.ts';
import { fill, formatDay } from '../../i18n/format.ts';
import type { IntroductionsMessages } from '../../i18n/messages/introductions.ts';
import {
  deleteIntroduction,
  introduce,
  noteOutcome,
  turnStep,
} from '../../stores/introductions.ts';
import type { PersonKit } from '../contacts/person-kit.ts';
import { shownName } from '../ui/shown-name.ts';
import { TextField } from '../ui/TextField.tsx';
import { TickBox } from '../ui/TickBox.tsx';
import { IntroductionLetters } from './IntroductionLetters.tsx';

interface Props {
  t: IntroductionsMessages;
  kit: Pick<PersonKit, 'people' | 'locale' | 'today'>;
  introduction: Introduction;
  settle: (act: Promise<boolean>) => Promise<boolean>;
}

/** One introduction with its steps: both asked, introduced, what came of it, thanked. */
export function IntroductionCard({ t, kit, introduction, settle }: Props) {
  const { people, locale, today } = kit;
  const { id, between, purpose } = introduction;
  const [outcome, setOutcome] = useState(introduction.outcome ?? '');
  const [first = '', second = ''] = between.map((who) => {
    const contact = people.get(who);
    return contact ? shownName(contact.name, locale, true) : '';
  });
  const names = fill(t.between, { first, second });
  const turn = (step: IntroductionStep, isDone: boolean) =>
    step === 'introducedOn' && isDone
      ? introduce(introduction, today)
      : turnStep(id, step, isDone ? today : undefined);
  const label = (step: IntroductionStep) => {
    const text = fill(t.steps[step], { first, second });
    const day = introduction[step];
    return day ? fill(t.doneOn, { step: text, day: formatDay(locale, day, 'month-day') }) : text;
  };
  return (
    <article class="introduction stack tight" aria-label={names}>
      <h3>{names}</h3>
      {purpose && <p class="note">{purpose}</p>}
      {INTRODUCTION_STEPS.map((step) => (
        <label key={step} class="tick-line">
          <TickBox
            isOn={introduction[step] !== undefined}
            onTick={(isDone) => turn(step, isDone)}
          />
          {label(step)}
        </label>
      ))}
      <IntroductionLetters t={t} kit={kit} introduction={introduction} />
      {introduction.introducedOn && (
        <>
          <TextField label={t.outcome} value={outcome} onInput={setOutcome} />
          {outcome.trim() !== (introduction.outcome ?? '') && (
            <div>
              <button
                type="button"
                class="button quiet small"
                onClick={() => void noteOutcome(id, outcome)}
              >
                {t.keepOutcome}
              </button>
            </div>
          )}
        </>
      )}
      <div>
        <button
          type="button"
          class="text-button"
          aria-label={fill(t.removeLabel, { names })}
          onClick={() => void settle(deleteIntroduction(id))}
        >
          {t.remove}
        </button>
      </div>
    </article>
  );
}
