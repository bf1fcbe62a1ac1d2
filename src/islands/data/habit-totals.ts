import type { HabitPlan } from '../../domain/habit-import.ts';
import type { ImportedHabits } from '../../domain/imported-habit.ts';

/** Says what becomes of each row of a file; together they are all its rows. */
export function habitTotals(
  { refused, rows }: Pick<ImportedHabits, 'refused' | 'rows'>,
  plans: readonly HabitPlan[],
  written: readonly (HabitPlan | undefined)[],
) {
  const totals = {
    added: 0,
    left: 0,
    completed: 0,
    same: 0,
    conflicts: 0,
    future: 0,
    bare: 0,
    refused: 0,
  };
  plans.forEach((plan, index) => {
    const chosen = written[index];
    const { added, completed, same, conflicts, future } = chosen ?? plan;
    totals[chosen ? 'added' : 'left'] += added.length;
    totals[chosen ? 'completed' : 'left'] += completed.length;
    totals.same += same;
    totals.conflicts += conflicts.length;
    totals.future += future;
  });
  totals.refused = refused.reduce((sum, row) => sum + row.rows, 0);
  const { added, left, completed, same, conflicts, future } = totals;
  totals.bare = rows - totals.refused - added - left - completed - same - conflicts - future;
  return totals;
}
