interface Props {
  /** From 0 to 1. */
  value: number;
  /** What the value becomes with the work already in the running unit. */
  running?: number | undefined;
}

/** A strength as a bar; the running estimate is dotted. The words beside it say the same. */
export function StrengthBar({ value, running = value }: Props) {
  return (
    <svg class="strength-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <path class="ground" d="M0 2H100" />
      <path class="reached" d={`M0 2H${(value * 100).toFixed(1)}`} />
      {running > value && (
        <path class="running" d={`M${(value * 100).toFixed(1)} 2H${(running * 100).toFixed(1)}`} />
      )}
    </svg>
  );
}
