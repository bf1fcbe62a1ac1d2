import { coverageOf, seatState, type Coverage } from '../../domain/coverage.ts';
import type { Goal } from '../../domain/goal.ts';
import { fill } from '../../i18n/format.ts';
import { CoverageFigure } from './CoverageFigure.tsx';
import { needLabel, type GoalKit } from './goal-kit.ts';
import { SeatMark } from './SeatMark.tsx';

interface Props {
  kit: GoalKit;
  goal: Goal;
}

/** What has become possible: the sentence first, then the picture, then each need in words. */
export function CoverageSection({ kit, goal }: Props) {
  const { t } = kit;
  const coverage = coverageOf(goal, kit.contacts);
  const { covered, total } = coverage;
  const seated = goal.seats.map((seat) => seatState(seat, kit.contacts));
  const unseated = coverage.needs.filter(({ seatIds }) => seatIds.length === 0);
  const states = [...seated, ...unseated.map(({ state }) => state)];
  return (
    <div class="coverage">
      <div class="tight">
        <p class="headline">{headline(kit, goal, coverage)}</p>
        {total > 0 && <p class="note">{fill(t.coverage, { n: covered, of: total })}</p>}
      </div>
      <div class="coverage-pair">
        <CoverageFigure states={states} covered={covered} total={total} />
        <ul class="needs" role="list" aria-label={t.coverageLabel}>
          {coverage.needs.map(({ needId, state, seatIds }) => {
            const need = goal.needs.find(({ id }) => id === needId);
            return (
              <li key={needId}>
                <SeatMark state={state} />
                <span>
                  {need && needLabel(t, need)} <b class={`state ${state}`}>{t.states[state]}</b>
                  <small class="hint">{t.stateHints[seatIds.length > 0 ? state : 'noSeat']}</small>
                </span>
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}

function headline({ t }: GoalKit, goal: Goal, { needs, covered, total }: Coverage): string {
  if (total === 0) return t.headlineNoNeeds;
  if (covered === total && total > 1) return t.headlineAll;
  const first = needs.find(({ state }) => state === 'covered');
  const need = goal.needs.find(({ id }) => id === first?.needId);
  if (!need) return needs.some(({ state }) => state === 'thin') ? t.headlineThin : t.headlineEmpty;
  return need.text ? fill(t.canAskAbout, { text: need.text }) : t.canAsk[need.kind];
}
