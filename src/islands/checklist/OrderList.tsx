import { useEffect, useRef, useState } from 'preact/hooks';
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
  const focused = useRef<Element | null>(null);
  const stored = habits.map(({ id }) => id);
  const order = dragged?.order ?? stored;

  useEffect(() => list.current?.querySelector('button')?.focus(), []);

  // A row that moves in the document loses the focus on its way.
  const orderKey = stored.join();
  useEffect(() => {
    if (focused.current instanceof HTMLElement) focused.current.focus();
    focused.current = null;
  }, [orderKey]);

  const keep = async (next: readonly string[], id: string) => {
    if (next.join() === stored.join()) return;
    await orderHabits(next);
    const title = habits.find((habit) => habit.id === id)?.title ?? '';
    setSaid(fill(t.orderSaid, { title, n: next.indexOf(id) + 1, of: next.length }));
  };
  const step = (id: string, by: number) => {
    const index = order.indexOf(id) + by;
    if (index < 0 || index >= order.length) return;
    focused.current = document.activeElement;
    void keep(placed(order, id, index), id);
  };
  const drag = ({ clientY }: PointerEvent) => {
    if (!dragged) return;
    const above = rowsAbove(list.current, clientY);
    const from = order.indexOf(dragged.id);
    const index = above > from ? above - 1 : above;
    if (index !== from) setDragged({ ...dragged, order: placed(order, dragged.id, index) });
  };
  const drop = async () => {
    if (!dragged) return;
    await keep(dragged.order, dragged.id);
    setDragged(undefined);
  };

  return (
    <div class="stack">
      <p class="hint">{t.orderHint}</p>
      <ol
        ref={list}
        class="rows order"
        role="list"
        onPointerMove={drag}
        onPointerUp={() => void drop()}
        onPointerCancel={() => setDragged(undefined)}
      >
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
                onGrab={(pointerId) => {
                  // The list takes the pointer: a row that moves would lose it.
                  list.current?.setPointerCapture(pointerId);
                  setDragged({ id, order: stored });
                }}
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

function placed(order: readonly string[], id: string, index: number): string[] {
  const others = order.filter((other) => other !== id);
  return [...others.slice(0, index), id, ...others.slice(index)];
}

/** How many rows have their middle above a height of the window. */
function rowsAbove(list: HTMLOListElement | null, clientY: number): number {
  return [...(list?.children ?? [])].filter((row) => {
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2 < clientY;
  }).length;
}
