import {
  NETWORK_CHECK_QUESTIONS,
  type NetworkCheck,
  type NetworkCheckQuestion,
} from '../../domain/review.ts';
import { fill, formatDay, formatList, plural } from '../../i18n/format.ts';
import { Picture } from './Picture.tsx';
import type { ProgressKit } from './progress-kit.ts';

interface Props {
  kit: ProgressKit;
}

const MOST = 3;
/** A year of quarters, side by side in the table. */
const MOST_BESIDE = 4;

/** The first and the latest network check on one line, and those of a year side by side. */
export function ChecksPicture({ kit: { t, locale, checks } }: Props) {
  const byDay = [...checks].sort((a, b) => (a.day < b.day ? -1 : 1));
  const [first, last] = [byDay[0], byDay.at(-1)];
  if (!first || !last) return null;
  const beside = byDay.slice(-MOST_BESIDE);
  const day = formatDay(locale, first.day, 'long');
  const answer = (value: number | undefined) =>
    value === undefined ? t.checks.unanswered : (t.checks.answers[value] ?? '');
  const moved = NETWORK_CHECK_QUESTIONS.filter((question) => rise(question) > 0);
  const month = (check: NetworkCheck) => formatDay(locale, check.day, 'month');
  return (
    <Picture
      id="checks"
      title={t.checks.title}
      sentence={sentenceOf()}
      tableLabel={t.table}
      table={{
        head: [t.checks.question, ...beside.map((check) => formatDay(locale, check.day, 'long'))],
        rows: NETWORK_CHECK_QUESTIONS.map((question) => ({
          key: question,
          cells: [
            t.checks.questions[question],
            ...beside.map(({ answers }) => answer(answers[question])),
          ],
        })),
      }}
    >
      <div class="checks" aria-hidden="true">
        {NETWORK_CHECK_QUESTIONS.map((question) => (
          <div key={question} class="check">
            <span>{t.checks.questions[question]}</span>
            <svg viewBox="0 0 100 12" preserveAspectRatio="none">
              <path class="ground" d="M0 6H100" />
              <path
                class="way"
                d={`M${at(first.answers[question])} 6H${at(last.answers[question])}`}
              />
              {first !== last && <Dot kind="then" value={first.answers[question]} />}
              <Dot kind="now" value={last.answers[question]} />
            </svg>
          </div>
        ))}
      </div>
      {first !== last && (
        <p class="note">
          {fill(t.checks.legend, {
            first: month(first),
            last: month(last),
            from: answer(0),
            to: answer(MOST),
          })}
        </p>
      )}
    </Picture>
  );

  function rise(question: NetworkCheckQuestion): number {
    return (last?.answers[question] ?? 0) - (first?.answers[question] ?? 0);
  }

  function sentenceOf(): string {
    if (first === last) return fill(t.checks.one, { day });
    if (moved.length === 0) return fill(t.checks.same, { day });
    const most = Math.max(...moved.map(rise));
    const names = moved
      .filter((question) => rise(question) === most)
      .map((question) => t.checks.questions[question]);
    const questions = formatList(locale, names.slice(0, 2));
    const all = NETWORK_CHECK_QUESTIONS.length;
    return fill(plural(locale, t.checks.moved, moved.length), { day, questions, all });
  }
}

function Dot({ kind, value }: { kind: 'then' | 'now'; value: number | undefined }) {
  if (value === undefined) return null;
  // Strokes of no length keep round where the picture is stretched.
  const d = `M${at(value)} 6h0`;
  return (
    <>
      <path class={`dot ${kind}`} d={d} />
      {kind === 'then' && <path class="dot hole" d={d} />}
    </>
  );
}

function at(value = 0): number {
  return (value / MOST) * 100;
}
