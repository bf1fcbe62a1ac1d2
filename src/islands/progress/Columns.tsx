interface Props {
  label: string;
  /** The value that fills the height. */
  most: number;
  columns: readonly { key: string; value: number; isGap: boolean }[];
}

const HEIGHT = 40;

/** A row of columns over time; a gap is drawn hollow. */
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
        const height = (value / most) * HEIGHT;
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
