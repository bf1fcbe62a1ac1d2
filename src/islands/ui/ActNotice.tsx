import { useRef } from 'preact/hooks';
import type { NoticesMessages } from '../../i18n/messages/notices.ts';
import { dismissLastAct, type LastAct } from '../../stores/commit.ts';

interface Props {
  t: NoticesMessages;
  act: LastAct;
  onUndo: () => Promise<void>;
  /** Told whether the notice is hovered or has focus. */
  onHold: (isHeld: boolean) => void;
}

/** What has just been done, with its undo. It goes with the press, and gives the focus back. */
export function ActNotice({ t, act, onUndo, onHold }: Props) {
  const toast = useRef<HTMLDivElement>(null);
  const from = useRef<EventTarget | null>(null);

  const leave = async (go: () => Promise<void> | void) => {
    const isInside = toast.current?.contains(document.activeElement);
    await go();
    if (!isInside) return;
    const isThere = from.current instanceof HTMLElement && from.current.isConnected;
    const next = isThere ? from.current : document.getElementById('main');
    if (next instanceof HTMLElement) next.focus();
  };
  return (
    <div
      ref={toast}
      class="toast act"
      onMouseEnter={() => onHold(true)}
      onMouseLeave={() => onHold(false)}
      onFocusIn={({ relatedTarget, currentTarget }) => {
        onHold(true);
        const isOutside = relatedTarget instanceof Node && !currentTarget.contains(relatedTarget);
        if (isOutside) from.current = relatedTarget;
      }}
      onFocusOut={() => onHold(false)}
    >
      <span>{t.acts[act.name] ?? t.actDefault}</span>
      <button
        type="button"
        class="text-button"
        aria-keyshortcuts="z"
        onClick={() => void leave(onUndo)}
      >
        {t.undo}
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={t.dismiss}
        onClick={() => void leave(dismissLastAct)}
      >
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
