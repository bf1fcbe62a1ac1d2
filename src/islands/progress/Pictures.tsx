import { activeGoals } from '../../domain/goal.ts';
import { activeHabits } from '../../domain/habit.ts';
import { later } from '../ui/later.ts';
import { ChecksPicture } from './ChecksPicture.tsx';
import { DepthPicture } from './DepthPicture.tsx';
import { ExchangePicture } from './ExchangePicture.tsx';
import { FiveYearsPicture } from './FiveYearsPicture.tsx';
import { GoalsPicture } from './GoalsPicture.tsx';
import { HabitsPicture } from './HabitsPicture.tsx';
import { LessonsPicture } from './LessonsPicture.tsx';
import { MixPicture } from './MixPicture.tsx';
import { NetworkPicture } from './NetworkPicture.tsx';
import type { ProgressKit } from './progress-kit.ts';

const YearPictures = later(async () => (await import('./YearPictures.tsx')).YearPictures);

interface Props {
  kit: ProgressKit;
}

/** Fewer people than these make no mix. */
const MIX_PEOPLE = 3;

/** The pictures for which there is something to draw. */
export function Pictures({ kit }: Props) {
  const { contacts, goals, habits, checks } = kit;
  const isLogged = contacts.some(({ interactions }) => interactions.length > 0);
  const hasNeeds = activeGoals(goals).some(({ needs }) => needs.length > 0);
  const hasMix = contacts.filter(({ setting }) => setting).length >= MIX_PEOPLE;
  return (
    <div class="pictures">
      {isLogged && <DepthPicture kit={kit} />}
      {hasNeeds && <GoalsPicture kit={kit} />}
      {isLogged && <FiveYearsPicture kit={kit} />}
      {isLogged && <ExchangePicture kit={kit} />}
      {hasMix && <MixPicture kit={kit} />}
      {activeHabits(habits).length > 0 && <HabitsPicture kit={kit} />}
      {hasMix && <NetworkPicture kit={kit} />}
      <LessonsPicture kit={kit} />
      {checks.length > 0 && <ChecksPicture kit={kit} />}
      {(isLogged || habits.length > 0) && <YearPictures kit={kit} />}
    </div>
  );
}
