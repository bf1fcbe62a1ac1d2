interface Props {
  label: string;
  /** The value that fills the height. */
  most: number;
  columns: readonly { key: string; value: number; isGap: boolean }[];
}

const HEIGHT = 40;
/** Nought is seen to be there; only a gap is empty. */
const LEAST = 1.5;

/** A row of columns over time; a gap is drawn hollow, and one without a value not at all. */
export function Columns({ label, most, columns }: Props) {
  return (
    <svg
      class="columns"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${columns.length * 10} ${HEIGHT + 1}`}
      preserveAspectRatio="none"
    >
      {columns.map(({ key, value, isGap }, index) => {
        const height = isGap ? (value / most) * HEIGHT : Math.max(LEAST, (value / most) * HEIGHT);
        return (
          <rect
            key={key}
            class={isGap ? 'gap' : undefined}
            x={index * 10 + 1}
            y={HEIGHT - height}
            width="8"
            height={height}
          />
        );
      })}
      <path class="ground" d={`M0 ${HEIGHT + 0.5}H${columns.length * 10}`} />
    </svg>
  );
}
