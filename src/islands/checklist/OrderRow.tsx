import { fill } from '../../i18n/format.ts';
import type { ChecklistMessages } from '../../i18n/messages/checklist.ts';

interface Props {
  t: ChecklistMessages;
  title: string;
  isDragged: boolean;
  onStep: (by: number) => void;
  /** Called with the pointer's id when the handle is pressed. */
  onGrab: (pointerId: number) => void;
}

/** A habit in the order list: a handle to drag, its name, and two arrows. */
export function OrderRow({ t, title, isDragged, onStep, onGrab }: Props) {
  const press = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onStep(by);
  };
  return (
    <li class="row" data-dragged={isDragged ? 'true' : undefined}>
      <button
        type="button"
        class="icon-button handle"
        aria-label={fill(t.orderHandle, { title })}
        onKeyDown={press}
        onPointerDown={({ pointerId }) => onGrab(pointerId)}
      >
        <span aria-hidden="true">⠿</span>
      </button>
      <span class="order-title">{title}</span>
      <button
        type="button"
        class="icon-button"
        aria-label={fill(t.orderUp, { title })}
        onClick={() => onStep(-1)}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={fill(t.orderDown, { title })}
        onClick={() => onStep(1)}
      >
        <span aria-hidden="true">↓</span>
      </button>
    </li>
  );
}
