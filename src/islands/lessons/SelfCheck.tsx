import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { fill } from '../../i18n/format.ts';
import type { CheckMessages } from '../../i18n/messages/lessons.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $lessonProgress, answerQuestion } from '../../stores/lessons.ts';
import { QuizQuestion, type Quiz } from './QuizQuestion.tsx';

interface Props {
  t: CheckMessages;
  lessonId: string;
  quiz: readonly Quiz[];
}

/** Three questions; an answer shows at once whether it is right, and why. Answers are kept. */
export function SelfCheck({ t, lessonId, quiz }: Props) {
  const progress = useStore($lessonProgress, { ssr: 'initial' });
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const kept = itemsOf(progress).find(({ id }) => id === lessonId)?.answers;
  const answers = { ...kept, ...chosen };
  const right = quiz.filter(({ id, options }) =>
    options.some((option) => option.correct && option.id === answers[id]),
  ).length;
  const isAnswered = quiz.every(({ id }) => answers[id] !== undefined);

  const choose = (questionId: string, optionId: string) => {
    setChosen({ ...chosen, [questionId]: optionId });
    void answerQuestion(lessonId, questionId, optionId);
  };

  return (
    <>
      <ol class="questions" role="list">
        {quiz.map((question, index) => (
          <QuizQuestion
            key={question.id}
            t={t}
            number={index + 1}
            question={question}
            chosen={answers[question.id]}
            onChoose={(option) => choose(question.id, option)}
          />
        ))}
      </ol>
      <p class="score" role="status">
        {isAnswered && (
          <>
            <strong>{fill(t.score, { right, all: quiz.length })}</strong>{' '}
            {right === quiz.length ? t.scoreAll : t.scoreSome}
          </>
        )}
      </p>
    </>
  );
}
