import { NETWORK_CHECK_QUESTIONS, type NetworkCheckQuestion } from '../../domain/review.ts';
import { fill, formatDay, formatList } from '../../i18n/format.ts';
import { Picture } from './Picture.tsx';
import type { ProgressKit } from './progress-kit.ts';

interface Props {
  kit: ProgressKit;
}

const MOST = 3;

/** The answers of the first and the latest network check, side by side. */
export function ChecksPicture({ kit: { t, locale, checks } }: Props) {
  const byDay = [...checks].sort((a, b) => (a.day < b.day ? -1 : 1));
  const [first, last] = [byDay[0], byDay.at(-1)];
  if (!first || !last) return null;
  const shown = first === last ? [first] : [first, last];
  const day = formatDay(locale, first.day, 'long');
  const answer = (value: number | undefined) =>
    value === undefined ? t.checks.unanswered : (t.checks.answers[value] ?? '');
  const moved = NETWORK_CHECK_QUESTIONS.filter(
    (question) => (last.answers[question] ?? 0) > (first.answers[question] ?? 0),
  );
  return (
    <Picture
      id="checks"
      title={t.checks.title}
      sentence={sentenceOf()}
      tableLabel={t.table}
      table={{
        head: [t.checks.question, ...shown.map((check) => formatDay(locale, check.day, 'month'))],
        rows: NETWORK_CHECK_QUESTIONS.map((question) => ({
          key: question,
          cells: [
            t.checks.questions[question],
            ...shown.map(({ answers }) => answer(answers[question])),
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
            </svg>
          </div>
        ))}
      </div>
    </Picture>
  );

  function sentenceOf(): string {
    if (first === last) return fill(t.checks.one, { day });
    const names = moved.map((question: NetworkCheckQuestion) => t.checks.questions[question]);
    if (names.length === 0) return fill(t.checks.same, { day });
    return fill(t.checks.moved, { day, questions: formatList(locale, names) });
  }
}

function at(value = 0): number {
  return (value / MOST) * 100;
}
