import { useState } from 'preact/hooks';
import { HABIT_AREAS, type Habit } from '../../domain/habit.ts';
import { useFocusBack } from '../ui/use-focus-back.ts';
import { later } from '../ui/later.ts';
import type { PlanPart } from './habit-form-part.ts';
import type { HabitKit } from './habit-kit.ts';
import { HabitItem } from './HabitItem.tsx';

const OrderList = later(async () => (await import('./OrderList.tsx')).OrderList);

interface Props {
  kit: HabitKit;
  habits: readonly Habit[];
  onEdit: (id: string, part?: PlanPart) => void;
  onAdd: () => void;
}

/** Each habit, folded, in the visitor's own order; the order can be changed here. */
export function HabitList({ kit, habits, onEdit, onAdd }: Props) {
  const { t, terms } = kit;
  const [isOrdering, setOrdering] = useState(false);
  const [isGrouped, setGrouped] = useState(false);
  const orderButton = useFocusBack<HTMLButtonElement>(isOrdering);
  const areas = HABIT_AREAS.filter((area) => habits.some((habit) => habit.area === area));
  const rows = (of: readonly Habit[]) => (
    <div class="habits-list">
      {of.map((habit) => (
        <HabitItem
          key={habit.id}
          kit={kit}
          habit={habit}
          onEdit={(part) => onEdit(habit.id, part)}
        />
      ))}
    </div>
  );
  return (
    <section class="stack" aria-labelledby="habits-head">
      <h2 id="habits-head" tabIndex={-1}>
        {t.each}
      </h2>
      {isOrdering ? (
        <OrderList kit={kit} habits={habits} onDone={() => setOrdering(false)} />
      ) : (
        <>
          {isGrouped
            ? areas.map((area) => (
                <div key={area}>
                  <h3>{terms.areas[area]}</h3>
                  {rows(habits.filter((habit) => habit.area === area))}
                </div>
              ))
            : rows(habits)}
          <div class="acts">
            <button id="habit-add" type="button" class="button" onClick={onAdd}>
              {t.addHabit}
            </button>
            {areas.length > 1 && (
              <button type="button" class="text-button" onClick={() => setGrouped(!isGrouped)}>
                {isGrouped ? t.ungroup : t.group}
              </button>
            )}
            {habits.length > 1 && (
              <button
                ref={orderButton}
                type="button"
                class="text-button"
                onClick={() => setOrdering(true)}
              >
                {t.order}
              </button>
            )}
          </div>
        </>
      )}
    </section>
  );
}
