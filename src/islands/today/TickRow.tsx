import type { ComponentChildren } from 'preact';
import { useOnePress } from '../ui/use-one-press.ts';

interface Props {
  /** What the tick says of itself, such as “Kept: send the slides”. */
  label: string;
  isDone: boolean;
  isDue?: boolean | undefined;
  /** Set aside: neither done nor open. */
  isSkipped?: boolean | undefined;
  onTick: () => Promise<boolean>;
  children: ComponentChildren;
}

/** A line with a tick of thumb size before it. */
export function TickRow({
  label,
  isDone,
  isDue = false,
  isSkipped = false,
  onTick,
  children,
}: Props) {
  const once = useOnePress();
  const mark = isSkipped ? 'tick rest' : isDone ? 'tick done' : isDue ? 'tick today' : 'tick';
  return (
    <li class="tick-row">
      <button
        type="button"
        class="tick-button"
        aria-pressed={isDone}
        aria-label={label}
        onClick={() => void once(onTick)}
      >
        <span class={mark} aria-hidden="true">
          {isDone && !isSkipped && (
            <svg viewBox="0 0 16 16" width="16" height="16">
              <path d="M3 8.5l3.2 3.2L13 4.8" fill="none" stroke="currentColor" stroke-width="2" />
            </svg>
          )}
        </span>
      </button>
      <div class="tick-text">{children}</div>
    </li>
  );
}
