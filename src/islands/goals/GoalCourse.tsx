import type { Goal } from '../../domain/goal.ts';
import { actOfWeek, isStopDay } from '../../domain/goal-course.ts';
import { isRereadDue } from '../../domain/goal-plan.ts';
import { fill, formatDay } from '../../i18n/format.ts';
import { keepPlan } from '../../stores/goals.ts';
import { useOnePress } from '../ui/use-one-press.ts';
import type { GoalKit } from './goal-kit.ts';

interface Props {
  kit: GoalKit;
  goal: Goal;
  onEdit: () => void;
}

/** Where a goal is in its weeks: enough for this one, half over, or the day to stop or change. */
export function GoalCourse({ kit: { t, locale, today, week, settle }, goal, onEdit }: Props) {
  const { stopRule, horizon: weeks, status } = goal;
  const act = status === 'active' ? actOfWeek(goal, week) : undefined;
  const day = stopRule?.day;
  const once = useOnePress();
  return (
    <>
      {act && <p role="status">{fill(t.enough, { text: act })}</p>}
      {isRereadDue(goal, today) && (
        <div class="row">
          <p>{fill(t.reread, { weeks })}</p>
          <div class="acts">
            <button type="button" class="button quiet small" onClick={onEdit}>
              {t.rereadEdit}
            </button>
            <button
              type="button"
              class="button quiet small"
              onClick={() => void once(() => settle(keepPlan(goal.id), goal.id))}
            >
              {t.rereadKeep}
            </button>
          </div>
        </div>
      )}
      {day && isStopDay(goal, today) && (
        <p>
          {fill(t.stop, {
            day: formatDay(locale, day, 'month-day'),
            rule: stopRule?.rule ?? '',
          })}
        </p>
      )}
    </>
  );
}
