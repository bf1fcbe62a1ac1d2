import { useRef, useState } from 'preact/hooks';
import type { Habit } from '../../domain/habit.ts';
import { fill } from '../../i18n/format.ts';
import { orderHabits } from '../../stores/habits.ts';
import type { HabitKit } from './habit-kit.ts';
import { OrderRow } from './OrderRow.tsx';

interface Props {
  kit: HabitKit;
  habits: readonly Habit[];
  onDone: () => void;
}

/** The habits to put in order: by the arrows, by keys on the handle, or by dragging it. */
export function OrderList({ kit, habits, onDone }: Props) {
  const { t } = kit;
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<{ id: string; order: string[] }>();
  const [said, setSaid] = useState('');
  const stored = habits.map(({ id }) => id);
  const order = dragged?.order ?? stored;

  const place = (id: string, index: number): string[] => {
    const others = order.filter((other) => other !== id);
    return [...others.slice(0, index), id, ...others.slice(index)];
  };
  const keep = async (next: readonly string[], id: string) => {
    if (next.join() === stored.join()) return;
    await orderHabits(next);
    const title = habits.find((habit) => habit.id === id)?.title ?? '';
    setSaid(fill(t.orderSaid, { title, n: next.indexOf(id) + 1, of: next.length }));
  };
  const step = (id: string, by: number) => {
    const index = order.indexOf(id) + by;
    if (index >= 0 && index < order.length) void keep(place(id, index), id);
  };
  const drag = (id: string, y: number) => {
    const rows = [...(list.current?.children ?? [])];
    const over = rows.filter((row) => {
      const { top, height } = row.getBoundingClientRect();
      return top + height / 2 < y;
    }).length;
    const from = order.indexOf(id);
    const index = Math.max(0, Math.min(order.length - 1, over > from ? over - 1 : over));
    if (!dragged || index !== from) setDragged({ id, order: place(id, index) });
  };
  const drop = async () => {
    if (dragged) await keep(dragged.order, dragged.id);
    setDragged(undefined);
  };

  return (
    <div class="stack">
      <p class="hint">{t.orderHint}</p>
      <ol ref={list} class="rows order" role="list">
        {order.map((id) => {
          const habit = habits.find((item) => item.id === id);
          return (
            habit && (
              <OrderRow
                key={id}
                t={t}
                title={habit.title}
                isDragged={dragged?.id === id}
                onStep={(by) => step(id, by)}
                onDrag={(y) => drag(id, y)}
                onDrop={() => void drop()}
              />
            )
          );
        })}
      </ol>
      <p role="status" class="visually-hidden">
        {said}
      </p>
      <div>
        <button type="button" class="button quiet" onClick={onDone}>
          {t.orderDone}
        </button>
      </div>
    </div>
  );
}
