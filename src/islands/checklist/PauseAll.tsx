import { pauseOn } from '../../domain/habit-rest.ts';
import { endPauseOfHabits, pauseHabits } from '../../stores/settings.ts';
import { Fold } from '../ui/Fold.tsx';
import { later } from '../ui/later.ts';
import type { HabitKit } from './habit-kit.ts';

const PauseFields = later(async () => (await import('./PauseFields.tsx')).PauseFields);

interface Props {
  kit: HabitKit;
}

/** One rest for every habit at once, and its end. */
export function PauseAll({ kit }: Props) {
  const { t, today, due } = kit;
  return (
    <Fold summary={t.pauseAll}>
      {() => (
        <div class="stack">
          <p class="hint">{t.pauseAllText}</p>
          <PauseFields
            kit={kit}
            pause={pauseOn(due.pauses, today)}
            onPause={pauseHabits}
            onEnd={endPauseOfHabits}
          />
        </div>
      )}
    </Fold>
  );
}
