import type { Spot } from './cord-scale.ts';

interface Props {
  from: Spot;
  to: Spot;
  /** Whether someone came through the person it leads to. */
  isOpen: boolean;
}

const BEND = 14;

/** One cord: three strands, as of mizuhiki, to whoever opened a door, one to the others. */
export function Cord({ from, to, isOpen }: Props) {
  const bend = Math.min(BEND, to.x - from.x);
  const way = `M${from.x} ${from.y}V${to.y - bend}q0 ${bend} ${bend} ${bend}H${to.x}`;
  if (!isOpen) return <path class="cord-strand" d={way} />;
  return (
    <g>
      <path class="cord-strand outer" d={way} />
      <path class="cord-strand ground" d={way} />
      <path class="cord-strand inner" d={way} />
    </g>
  );
}
