import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  /** What stands there while it is folded. */
  summary: ComponentChildren;
  /** Whether it is open at first. */
  isOpen?: boolean;
  /** Builds what is inside, once it was opened. */
  children: () => ComponentChildren;
}

/** What few visits need: its name stands there, and the rest comes when it is opened. */
export function Fold({ summary, isOpen = false, children }: Props) {
  const [isOpenAtFirst] = useState(isOpen);
  const [wasOpen, setWasOpen] = useState(isOpen);
  return (
    <details
      open={isOpenAtFirst}
      onToggle={(event) => event.currentTarget.open && setWasOpen(true)}
    >
      <summary class="fold">{summary}</summary>
      {wasOpen && children()}
    </details>
  );
}
