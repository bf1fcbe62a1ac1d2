import type { HabitWeek } from '../../domain/habit-week.ts';

interface Props {
  weeks: readonly HabitWeek[];
  label: string;
}

const STEP = 22;
const RADIUS = 8;

/** A circle a week: full, part full, empty, dashed where nothing was recorded, a point for rest. */
export function WeekDots({ weeks, label }: Props) {
  return (
    <svg
      class="week-dots"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${weeks.length * STEP} ${STEP}`}
    >
      {weeks.map(({ week, state, done, target }, index) => {
        const x = index * STEP + STEP / 2;
        const share = target > 0 ? Math.min(1, done / target) : 0;
        if (state === 'outside') return null;
        if (state === 'rest') return <circle key={week} class="rest" cx={x} cy={STEP / 2} r="2" />;
        return (
          <g key={week} data-state={state}>
            <circle class="ring" cx={x} cy={STEP / 2} r={RADIUS} />
            {share > 0 && (
              <circle class="fill" cx={x} cy={STEP / 2} r={RADIUS * Math.sqrt(share)} />
            )}
          </g>
        );
      })}
    </svg>
  );
}
