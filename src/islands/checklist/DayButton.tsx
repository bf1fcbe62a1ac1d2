import { useRef } from 'preact/hooks';
import type { DayCell } from '../../domain/due.ts';
import { useOnePress } from '../ui/use-one-press.ts';
import { DayMark } from './DayMark.tsx';
import type { HabitKit } from './habit-kit.ts';
import { cellLabel, cellLook } from './habit-words.ts';

interface Props {
  kit: HabitKit;
  cell: DayCell;
  /** Whether today is the day for it, as far as nothing is marked. */
  isAsked: boolean;
  /** Whether Tab stops here; the arrows reach the others. */
  isStop: boolean;
  onToggle: () => Promise<boolean>;
  onMenu: () => void;
}

const LONG_PRESS_MS = 450;

/** One day of one habit: a press ticks, a long press (or right click, or M) opens the other marks. */
export function DayButton({ kit, cell, isAsked, isStop, onToggle, onMenu }: Props) {
  const timer = useRef(0);
  const held = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  const once = useOnePress();
  const look = cellLook(cell);

  const open = () => {
    if (cell.future) return;
    // A finger held down gives no focus, and the menu gives it back to where it was.
    button.current?.focus();
    onMenu();
  };
  const press = () => {
    held.current = false;
    timer.current = window.setTimeout(() => {
      held.current = true;
      open();
    }, LONG_PRESS_MS);
  };
  const release = () => window.clearTimeout(timer.current);

  return (
    <button
      ref={button}
      type="button"
      class="day"
      tabIndex={isStop ? 0 : -1}
      aria-label={cellLabel(kit, cell)}
      aria-disabled={cell.future ? 'true' : undefined}
      onPointerDown={press}
      onPointerUp={release}
      onPointerLeave={release}
      onPointerCancel={release}
      onContextMenu={(event) => {
        event.preventDefault();
        release();
        // A finger held down has opened it already.
        if (!held.current) open();
        held.current = true;
      }}
      onKeyDown={(event) => {
        if (event.key.toLowerCase() === 'm' && !event.ctrlKey && !event.metaKey) open();
      }}
      onClick={(event) => {
        const wasHeld = held.current && event.detail > 0;
        held.current = false;
        if (!wasHeld && !cell.future) void once(onToggle);
      }}
    >
      <DayMark look={look} isWaiting={isAsked && cell.today && look === 'none'} />
    </button>
  );
}
