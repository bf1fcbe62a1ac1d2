import type { DoubtedPlan } from '../../domain/review-proposal.ts';
import { fill, formatDay } from '../../i18n/format.ts';
import { contactPath, pagePath } from '../../i18n/paths.ts';
import { reviewDueDay, type ReviewOutcome } from '../../stores/week-review.ts';
import { nameIn, planId, type ReviewKit } from './review-kit.ts';

interface Props {
  kit: ReviewKit;
  line: string | undefined;
  /** What was kept just now; after a reload it stands where it belongs. */
  outcome: ReviewOutcome | undefined;
  plan: DoubtedPlan | undefined;
  /** ISO weekday of the next review. */
  weekday: number;
  onAgain: () => void;
}

/** The end of a review: enough, with what it set in motion. */
export function ReviewDone({ kit, line, outcome, plan, weekday, onAgain }: Props) {
  const { t, locale, week } = kit;
  const { helped = [], promises = [], rest } = outcome ?? {};
  const made = [
    ...promises.map(({ contactId, kind, text }) => {
      const day = formatDay(locale, reviewDueDay(kind), 'short');
      return [contactId, fill(t.madePromise, { name: nameIn(kit, contactId), text, day })] as const;
    }),
    ...helped.map((id) => [id, fill(t.madeHelp, { name: nameIn(kit, id) })] as const),
    ...(rest ? [[rest, fill(t.madeRest, { name: nameIn(kit, rest) })] as const] : []),
  ];
  return (
    <div class="sheet stack">
      <h2>{t.done}</h2>
      <p>
        {fill(t.doneText, {
          day: formatDay(locale, week, 'month-day'),
          weekday: t.weekdays[weekday - 1] ?? '',
        })}
      </p>
      {line && <p class="quote">{line}</p>}
      {made.length > 0 && (
        <ul class="rows" role="list">
          {made.map(([id, text]) => (
            <li key={text}>
              <a href={contactPath(locale, id)}>{text}</a>
            </li>
          ))}
        </ul>
      )}
      <div class="acts">
        {plan && (
          <a class="button" href={planHref(plan, kit)}>
            {fill(t.rewrite, {
              title: plan.kind === 'habit' ? plan.habit.title : plan.goal.purpose,
            })}
          </a>
        )}
        <a class={plan ? 'button quiet' : 'button'} href={pagePath(locale, 'today')}>
          {t.toToday}
        </a>
        <button type="button" class="text-button" onClick={onAgain}>
          {t.again}
        </button>
      </div>
    </div>
  );
}

function planHref(plan: DoubtedPlan, { locale }: ReviewKit): string {
  return `${pagePath(locale, plan.kind === 'habit' ? 'checklist' : 'goals')}#${planId(plan)}`;
}
