import { useState } from 'preact/hooks';
import type { Habit } from '../../domain/habit.ts';
import type { PlanPart } from './habit-form-part.ts';
import type { HabitKit } from './habit-kit.ts';
import { HabitItem } from './HabitItem.tsx';
import { OrderList } from './OrderList.tsx';

interface Props {
  kit: HabitKit;
  habits: readonly Habit[];
  onEdit: (id: string, part?: PlanPart) => void;
  onAdd: () => void;
}

/** Each habit, folded, in the visitor's own order; the order can be changed here. */
export function HabitList({ kit, habits, onEdit, onAdd }: Props) {
  const { t } = kit;
  const [isOrdering, setOrdering] = useState(false);
  return (
    <section class="stack" aria-labelledby="habits-head">
      <h2 id="habits-head">{t.each}</h2>
      {isOrdering ? (
        <OrderList kit={kit} habits={habits} onDone={() => setOrdering(false)} />
      ) : (
        <>
          <div class="habits-list">
            {habits.map((habit) => (
              <HabitItem
                key={habit.id}
                kit={kit}
                habit={habit}
                onEdit={(part) => onEdit(habit.id, part)}
              />
            ))}
          </div>
          <div class="acts">
            <button type="button" class="button" onClick={onAdd}>
              {t.addHabit}
            </button>
            {habits.length > 1 && (
              <button type="button" class="text-button" onClick={() => setOrdering(true)}>
                {t.order}
              </button>
            )}
          </div>
        </>
      )}
    </section>
  );
}
