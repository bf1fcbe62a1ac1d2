import type { Contact } from '../../domain/contact.ts';
import { isGoalOpen, type Goal } from '../../domain/goal.ts';
import type { Adviser } from '../../domain/review.ts';
import { fill } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { SeatHomeMessages, ToolsMessages } from '../../i18n/messages/tools.ts';
import { contactPath, pagePath } from '../../i18n/paths.ts';
import { clearAdviser } from '../../stores/reviews.ts';
import { shownName } from '../ui/shown-name.ts';
import { AdviserForm } from './AdviserForm.tsx';
import { useSettle } from '../ui/use-settle.ts';

interface Props {
  t: ToolsMessages['advisers'];
  home: SeatHomeMessages;
  locale: Locale;
  problem: Adviser['problem'];
  adviser: Adviser | undefined;
  contacts: readonly Contact[];
  goals: readonly Goal[];
}

/** One kind of problem, and who would be asked about it. */
export function AdviserProblem(props: Props) {
  const { t, home, locale, problem, adviser, contacts, goals } = props;
  const { part, settle } = useSettle<HTMLElement>();
  const { title, about } = t.problems[problem];
  const [goalId, seatId] = adviser?.seat?.split('/') ?? [];
  const goal = goals.find(({ id }) => id === goalId);
  const seat = goal?.seats.find(({ id }) => id === seatId);
  const contact = contacts.find(({ id }) => id === (adviser?.contactId ?? seat?.contactId));
  const isAnswered = adviser?.contactId !== undefined || adviser?.seat !== undefined;
  return (
    <section class="problem stack" ref={part} tabIndex={-1} aria-labelledby={`problem-${problem}`}>
      <div>
        <h4 id={`problem-${problem}`}>{title}</h4>
        <p class="hint">{about}</p>
      </div>
      {isAnswered ? (
        <>
          {contact && (
            <p>
              <a href={contactPath(locale, contact.id)}>
                {fill(t.asks, { name: shownName(contact.name, locale, true) })}
              </a>
            </p>
          )}
          {goal && seat && !contact && (
            <p>
              {isGoalOpen(goal) ? fill(t.seat, { role: seat.role }) : t.seatClosed}{' '}
              <a href={`${pagePath(locale, 'goals')}#${goal.id}`}>{t.openGoals}</a>
            </p>
          )}
          {!contact && !seat && <p>{t.seatGone}</p>}
          <button
            type="button"
            class="text-button"
            aria-describedby={`problem-${problem}`}
            onClick={() => void settle(clearAdviser(problem))}
          >
            {t.change}
          </button>
        </>
      ) : (
        <AdviserForm
          t={t}
          home={home}
          locale={locale}
          problem={problem}
          contacts={contacts}
          goals={goals}
          settle={settle}
        />
      )}
    </section>
  );
}
