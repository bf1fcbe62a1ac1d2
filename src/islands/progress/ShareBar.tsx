interface Props {
  /** From 0 to 1. */
  share: number;
  /** Where a line stands across the bar. */
  mark?: number | undefined;
  isOutside?: boolean | undefined;
  /** Said by a picture that stands alone; without it the words beside the bar say it. */
  label?: string | undefined;
}

/** A share as a bar. */
export function ShareBar({ share, mark, isOutside = false, label }: Props) {
  return (
    <svg
      class={isOutside ? 'share-bar outside' : 'share-bar'}
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      <rect class="track" width="100" height="10" />
      <rect class="part" width={share * 100} height="10" />
      {mark !== undefined && <path class="mark" d={`M${mark * 100} 0V10`} />}
    </svg>
  );
}
