import type { CheckResult } from '../../domain/network-check.ts';
import type { NetworkCheckQuestion } from '../../domain/review.ts';
import { fill, formatDay, formatList } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { CheckDots } from './CheckDots.tsx';

interface Props {
  t: ToolsMessages['networkCheck'];
  locale: Locale;
  result: CheckResult;
  isDue: boolean;
  onAgain: () => void;
}

/** The latest answers beside the ones before, in words; there is no total. */
export function CheckAnswers({ t, locale, result, isDue, onAgain }: Props) {
  const { day, beforeDay, dueOn, questions, clear, thin, further, less } = result;
  const list = (items: readonly NetworkCheckQuestion[]) =>
    formatList(
      locale,
      items.map((question) => t.short[question]),
    );
  const before = beforeDay && formatDay(locale, beforeDay);
  const word = (answer: number | undefined) =>
    answer === undefined ? t.notAnswered : (t.answers[answer] ?? t.notAnswered);

  return (
    <div class="stack">
      <p>
        {isDue
          ? fill(t.quarter, { day: formatDay(locale, day) })
          : fill(t.answered, { day: formatDay(locale, day), due: formatDay(locale, dueOn) })}
      </p>
      {clear.length > 0 && <p>{fill(t.clear, { list: list(clear) })}</p>}
      {thin.length > 0 && <p>{fill(t.thin, { list: list(thin) })}</p>}
      {before && further.length > 0 && (
        <p>{fill(t.further, { day: before, list: list(further) })}</p>
      )}
      {before && less.length > 0 && <p>{fill(t.less, { day: before, list: list(less) })}</p>}
      {before && further.length + less.length === 0 && <p>{fill(t.same, { day: before })}</p>}
      <details open={beforeDay !== undefined}>
        <summary>{t.table}</summary>
        <div class="table-wrap">
          <table class="table check-table">
            <thead>
              <tr>
                <th scope="col">{t.question}</th>
                {before && <th scope="col">{before}</th>}
                <th scope="col">{formatDay(locale, day)}</th>
              </tr>
            </thead>
            <tbody>
              {questions.map((item) => (
                <tr key={item.question}>
                  <th scope="row">{t.short[item.question]}</th>
                  {before && (
                    <td>
                      <CheckDots answer={item.before} /> {word(item.before)}
                    </td>
                  )}
                  <td>
                    <CheckDots answer={item.now} /> {word(item.now)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      <div class="acts">
        <button type="button" class={isDue ? 'button' : 'button quiet'} onClick={onAgain}>
          {t.again}
        </button>
      </div>
    </div>
  );
}
