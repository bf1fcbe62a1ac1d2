import { SETTINGS } from '../../domain/contact.ts';
import { WELL_SHARE, type Mix } from '../../domain/mix.ts';

interface Props {
  mix: Mix;
  /** What the picture shows, in a sentence. */
  label: string;
}

const WIDTH = 600;
const HEIGHT = 44;

/** The shares of the settings on one bar, company and industry first; a mark stands at the well line. */
export function MixBar({ mix, label }: Props) {
  let end = 0;
  const parts = SETTINGS.map((setting) => {
    const start = end;
    end += mix.shares[setting] * WIDTH;
    return { setting, start, width: mix.shares[setting] * WIDTH };
  });
  const line = WELL_SHARE * WIDTH;
  return (
    <svg class="mix-bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {parts.map(({ setting, start, width }) => (
        <rect key={setting} data-setting={setting} x={start} y="10" width={width} height="24" />
      ))}
      <path class="well-line" d={`M${line} 2V${HEIGHT - 2}`} />
    </svg>
  );
}
