import { CHECK_ANSWERS } from '../../domain/network-check.ts';

interface Props {
  answer: number | undefined;
}

/** Three dots, filled as far as the answer goes; the word beside them says the same. */
export function CheckDots({ answer = 0 }: Props) {
  return (
    <svg class="check-dots" viewBox="0 0 36 12" width="36" height="12" aria-hidden="true">
      {CHECK_ANSWERS.slice(1).map((level, index) => (
        <circle key={level} data-on={answer >= level} cx={index * 12 + 6} cy="6" r="4" />
      ))}
    </svg>
  );
}
