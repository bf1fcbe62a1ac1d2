import { RUNGS, type Rung } from '../../domain/contact.ts';
import { rungIndex } from '../../domain/rung.ts';

interface Props {
  rung: Rung | undefined;
}

/** A small ladder of four steps; the word beside it says the same. */
export function RungMark({ rung }: Props) {
  const reached = rung === undefined ? -1 : rungIndex(rung);
  return (
    <svg class="rung-mark" viewBox="0 0 22 16" width="22" height="16" aria-hidden="true">
      {RUNGS.map((name, index) => (
        <rect
          key={name}
          data-on={index <= reached}
          x={index * 5.5 + 0.75}
          y={11.5 - index * 3.5}
          width="4"
          height={4 + index * 3.5}
          rx="1"
        />
      ))}
    </svg>
  );
}
