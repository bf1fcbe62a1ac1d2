import type { ComponentChildren } from 'preact';
import { Fold } from '../ui/Fold.tsx';

interface Props {
  id: string;
  title: string;
  /** Builds what is inside, once it was opened. */
  children: () => ComponentChildren;
}

/** A section that few visits need. */
export function Folded({ id, title, children }: Props) {
  return (
    <section class="sheet" aria-labelledby={id}>
      <Fold summary={<h2 id={id}>{title}</h2>}>{children}</Fold>
    </section>
  );
}
