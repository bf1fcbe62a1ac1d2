import { coverageOf, type CoverageState } from '../../domain/coverage.ts';
import { activeGoals, type Need } from '../../domain/goal.ts';
import { fill, formatList } from '../../i18n/format.ts';
import { pagePath } from '../../i18n/paths.ts';
import { CoverageMark } from './CoverageMark.tsx';
import { Picture } from './Picture.tsx';
import type { ProgressKit } from './progress-kit.ts';

interface Props {
  kit: ProgressKit;
}

/** Which needs of the goals someone covers; the words beside the marks are the table. */
export function GoalsPicture({ kit: { t, needKinds, locale, goals, contacts } }: Props) {
  const rows = activeGoals(goals).map((goal) => ({
    goal,
    needs: coverageOf(goal, contacts).needs.flatMap(({ needId, state }) => {
      const need = goal.needs.find(({ id }) => id === needId);
      return need ? [{ id: needId, name: nameOf(need), state }] : [];
    }),
  }));
  const covered = rows.flatMap(({ needs }) => needs.filter(({ state }) => state === 'covered'));
  const names = covered.map(({ name }) => name);
  return (
    <Picture
      id="goals"
      title={t.goals.title}
      sentence={
        names.length > 0 ? fill(t.goals.can, { needs: formatList(locale, names) }) : t.goals.none
      }
      tableLabel={t.table}
    >
      {rows.map(({ goal, needs }) => (
        <div key={goal.id} class="goal-needs">
          <h3>{goal.purpose}</h3>
          <ul role="list">
            {needs.map(({ id, name, state }) => (
              <li key={id}>
                <CoverageMark state={state} />
                <span>{name}</span>
                <span class="note">{wordOf(state)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p class="note">
        <a href={pagePath(locale, 'goals')}>{t.goals.link}</a>
      </p>
    </Picture>
  );

  function nameOf({ kind, text }: Need): string {
    return text?.trim() || needKinds[kind];
  }

  function wordOf(state: CoverageState): string {
    return t.goals.states[state];
  }
}
