import type { KeptPlan } from '../../domain/obstacle-plan.ts';
import { fill } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { pagePath } from '../../i18n/paths.ts';

interface Props {
  t: ToolsMessages['obstaclePlan'];
  locale: Locale;
  kept: KeptPlan;
  onRewrite: () => void;
}

/** A plan that is kept, where it is, and the way to rewrite it. */
export function KeptPlanRow({ t, locale, kept, onRewrite }: Props) {
  const { kind, record, plan, isMissed } = kept;
  const { obstacle, ifThen } = plan;
  return (
    <li class="row">
      <div>
        <p>{fill(t.plan, ifThen)}</p>
        <p class="note">
          {obstacle} ·{' '}
          {kind === 'goal' ? (
            <a href={`${pagePath(locale, 'goals')}#${record.id}`}>{t.openGoal}</a>
          ) : (
            <a href={pagePath(locale, 'checklist')}>{t.checklist}</a>
          )}
        </p>
        {isMissed && <p>{t.missed}</p>}
      </div>
      <button
        type="button"
        class="button quiet small"
        aria-label={fill(t.rewrite, { then: ifThen.then })}
        onClick={onRewrite}
      >
        {t.rewriteShort}
      </button>
    </li>
  );
}
