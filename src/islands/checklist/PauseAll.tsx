import { pauseOn } from '../../domain/habit-rest.ts';
import { endPauseOfHabits, pauseHabits } from '../../stores/settings.ts';
import type { HabitKit } from './habit-kit.ts';
import { PauseFields } from './PauseFields.tsx';

interface Props {
  kit: HabitKit;
}

/** One rest for every habit at once, and its end. */
export function PauseAll({ kit }: Props) {
  const { t, today, due } = kit;
  return (
    <details class="rest">
      <summary>{t.pauseAll}</summary>
      <div class="stack">
        <p class="hint">{t.pauseAllText}</p>
        <PauseFields
          kit={kit}
          pause={pauseOn(due.pauses, today)}
          onPause={pauseHabits}
          onEnd={endPauseOfHabits}
        />
      </div>
    </details>
  );
}
