import { planChecks } from '../../domain/goal-course.ts';
import { plural } from '../../i18n/format.ts';
import type { BlockProps } from './block-props.ts';
import { BLOCK_ANSWERS, GOAL_BLOCKS, blockSummary, type GoalBlock } from './goal-block.ts';

interface Props extends BlockProps {
  onChange: (block: GoalBlock) => void;
}

/** All answers of a goal form, and the way back to each of them. */
export function PlanOverview({ kit, goal, faults, onChange }: Props) {
  const { t, locale } = kit;
  const checks = planChecks(goal);
  const missing = Object.values(faults);
  return (
    <>
      {missing.length > 0 && (
        <p class="error" role="alert">
          {plural(locale, t.stillOpen, missing.length)}
        </p>
      )}
      <ul class="rows" role="list">
        {GOAL_BLOCKS.filter((block) => block !== 'overview').map((block) => {
          const lines = blockSummary(kit, goal, block);
          const asked = BLOCK_ANSWERS[block].map((answer) => faults[answer]).filter(Boolean);
          return (
            <li key={block} class="plan-part">
              <h3>{t.blocks[block]}</h3>
              <div>
                {lines.length === 0 && asked.length === 0 && <p class="hint">{t.open}</p>}
                {lines.map((line) => (
                  <p key={line}>{line}</p>
                ))}
                {asked.map((fault) => (
                  <p key={fault} class="error">
                    {fault}
                  </p>
                ))}
              </div>
              <button
                type="button"
                class="button quiet small"
                aria-label={`${asked.length > 0 ? t.goTo : t.change}: ${t.blocks[block]}`}
                onClick={() => onChange(block)}
              >
                {asked.length > 0 ? t.goTo : t.change}
              </button>
            </li>
          );
        })}
      </ul>
      {checks.length > 0 && (
        <section class="tight" aria-labelledby="plan-checks">
          <h3 id="plan-checks">{t.checksHead}</h3>
          {checks.map((check) => (
            <p key={check} class="hint">
              {t.checks[check]}
            </p>
          ))}
        </section>
      )}
      <p class="hint">{t.private}</p>
    </>
  );
}
