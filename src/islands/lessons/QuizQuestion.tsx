import { fill } from '../../i18n/format.ts';
import type { CheckMessages } from '../../i18n/messages/lessons.ts';

/** A question of the self-check with its options, exactly one of them correct. */
export interface Quiz {
  id: string;
  question: string;
  options: readonly { id: string; text: string; correct?: boolean | undefined }[];
  explanation: string;
}

interface Props {
  t: CheckMessages;
  number: number;
  question: Quiz;
  chosen: string | undefined;
  onChoose: (optionId: string) => void;
}

/** One question. Without an answer its explanation can be opened, so it reads without JavaScript. */
export function QuizQuestion({ t, number, question, chosen, onChoose }: Props) {
  const { id, options, explanation } = question;
  const correct = options.find((option) => option.correct)?.id ?? '';
  const letter = correct.toUpperCase();
  return (
    <li id={id}>
      <fieldset class="question-field">
        <legend>
          <span class="eyebrow">{fill(t.question, { number })}</span>
          <span class="question">{question.question}</span>
        </legend>
        <div class="options">
          {options.map((option) => (
            <label
              key={option.id}
              data-answer={chosen === option.id ? (option.correct ? 'right' : 'wrong') : undefined}
            >
              <input
                type="radio"
                name={id}
                value={option.id}
                checked={chosen === option.id}
                onChange={() => onChoose(option.id)}
              />
              <b>{option.id.toUpperCase()}</b>
              <span>{option.text}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="explanation" role="status">
        {chosen !== undefined && (
          <>
            <p>
              <b>{fill(chosen === correct ? t.right : t.wrong, { letter })}</b>
            </p>
            <p>{explanation}</p>
          </>
        )}
      </div>
      {chosen === undefined && (
        <details class="explanation">
          <summary>{t.show}</summary>
          <p>
            <b>{fill(t.answer, { letter })}</b>
          </p>
          <p>{explanation}</p>
        </details>
      )}
    </li>
  );
}
