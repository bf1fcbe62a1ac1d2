import { useStore } from '@nanostores/preact';
import { activeHabits } from '../../domain/habit.ts';
import { year } from '../../i18n/messages/year.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $events } from '../../stores/events.ts';
import { $introductions } from '../../stores/introductions.ts';
import { ExchangeYearPicture } from './ExchangeYearPicture.tsx';
import { HabitYearPicture } from './HabitYearPicture.tsx';
import { IntroductionsPicture } from './IntroductionsPicture.tsx';
import { MilestonesPicture } from './MilestonesPicture.tsx';
import { OccasionsPicture } from './OccasionsPicture.tsx';
import type { ProgressKit } from './progress-kit.ts';
import type { YearKit } from './year-kit.ts';

interface Props {
  kit: ProgressKit;
}

/** The pictures of a year, each where there is something to draw; they come after the first ones. */
export function YearPictures({ kit: { t: _t, ...rest } }: Props) {
  const introductions = itemsOf(useStore($introductions, { ssr: 'initial' }));
  const events = itemsOf(useStore($events, { ssr: 'initial' }));
  const kit: YearKit = { ...rest, t: year[rest.locale], introductions, events };
  const isLogged = kit.contacts.some(({ interactions }) => interactions.length > 0);
  const isBrought = kit.contacts.some(({ introducedBy }) => introducedBy !== undefined);
  return (
    <>
      {isLogged && <ExchangeYearPicture kit={kit} />}
      {activeHabits(kit.habits).length > 0 && <HabitYearPicture kit={kit} />}
      {isLogged && <OccasionsPicture kit={kit} />}
      {isBrought && <IntroductionsPicture kit={kit} />}
      {isLogged && <MilestonesPicture kit={kit} />}
    </>
  );
}
