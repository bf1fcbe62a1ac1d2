import { useState } from 'preact/hooks';
import type { Day } from '../../domain/day.ts';
import type { Pause } from '../../domain/habit.ts';
import { DayField } from '../ui/DayField.tsx';
import { useOnePress } from '../ui/use-one-press.ts';
import { useSettle } from '../ui/use-settle.ts';
import type { HabitKit } from './habit-kit.ts';
import { pauseText } from './pause-text.ts';

interface Props {
  kit: HabitKit;
  /** The pause that holds today. */
  pause: Pause | undefined;
  onPause: (to: Day | undefined) => Promise<boolean>;
  onEnd: () => Promise<boolean>;
}

/** A rest from today until a day or until further notice, and its end. */
export function PauseFields({ kit, pause, onPause, onEnd }: Props) {
  const { t, today } = kit;
  const [until, setUntil] = useState<Day>();
  const [isPast, setPast] = useState(false);
  const { part, settle } = useSettle<HTMLDivElement>();
  const once = useOnePress();

  if (pause) {
    return (
      <div class="row" ref={part} tabIndex={-1}>
        <p>{pauseText(kit, pause.to)}</p>
        <button type="button" class="button quiet small" onClick={() => void settle(once(onEnd))}>
          {t.restEnd}
        </button>
      </div>
    );
  }
  const start = () => {
    const isWrong = until !== undefined && until < today;
    setPast(isWrong);
    if (!isWrong) void settle(once(() => onPause(until)));
  };
  return (
    <div class="stack" ref={part} tabIndex={-1}>
      <DayField
        label={t.restUntil}
        hint={t.restUntilHint}
        value={until}
        onInput={setUntil}
        error={isPast ? t.restPast : undefined}
      />
      <div class="acts">
        <button type="button" class="button quiet small" onClick={start}>
          {t.restStart}
        </button>
      </div>
    </div>
  );
}
