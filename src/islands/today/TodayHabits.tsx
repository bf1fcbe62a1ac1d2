import type { HabitToday } from '../../domain/day-plan.ts';
import { ruleOn, spanOf } from '../../domain/habit.ts';
import { fill, formatDays } from '../../i18n/format.ts';
import { habitDue } from '../../i18n/messages/habit-due.ts';
import { pagePath } from '../../i18n/paths.ts';
import { checkIn } from '../../stores/habits.ts';
import { OccasionRows } from '../checklist/OccasionRows.tsx';
import { PlanText } from '../checklist/PlanText.tsx';
import { useSettle } from '../ui/use-settle.ts';
import { TickRow } from './TickRow.tsx';
import type { TodayKit } from './today-kit.ts';

interface Props {
  kit: TodayKit;
  habits: readonly HabitToday[];
}

/** What the checklist asks today, each with one tick and its plan beside it. */
export function TodayHabits({ kit, habits }: Props) {
  const { t, locale, today } = kit;
  const { part, settle } = useSettle<HTMLElement>();
  return (
    <section class="sheet stack" aria-labelledby="habits" ref={part} tabIndex={-1}>
      <h2 id="habits">{t.habits}</h2>
      <ul class="rows" role="list">
        {habits.map((item) =>
          item.waiting.length > 0 ? (
            <OccasionRows
              key={item.habit.id}
              {...{ t: habitDue[locale], locale, today, settle }}
              habit={item.habit}
              waiting={item.waiting}
            />
          ) : (
            <HabitRow key={item.habit.id} kit={kit} item={item} />
          ),
        )}
      </ul>
      <p class="note">
        <a href={pagePath(locale, 'checklist')}>{t.allHabits}</a>
      </p>
    </section>
  );
}

function HabitRow({ kit, item }: { kit: TodayKit; item: HabitToday }) {
  const { t, locale, today } = kit;
  const { habit, isDone, isToday, done, target } = item;
  const isSkipped = habit.checkIns[today]?.state === 'skip';
  const span = spanOf(ruleOn(habit, today));
  const days = 'days' in span ? formatDays(locale, span.days) : '';
  const progress = { done: Math.round(done * 10) / 10, target, span: days };
  return (
    <TickRow
      label={fill(t.tickHabit, { habit: habit.title })}
      isDone={isDone}
      isSkipped={isSkipped}
      isDue={isToday && !isDone}
      onTick={() => checkIn(habit.id, today, isDone ? undefined : { state: 'done' })}
    >
      <p>{habit.title}</p>
      {!isDone && <PlanText t={habitDue[locale]} habit={habit} />}
      <p class="note">{isSkipped ? t.habitSkipped : fill(t.habitSpans[span.kind], progress)}</p>
    </TickRow>
  );
}
