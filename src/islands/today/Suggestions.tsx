import type { RefObject } from 'preact';
import type { Suggestion } from '../../domain/coach.ts';
import { useSettle } from '../ui/use-settle.ts';
import { SuggestionCard } from './SuggestionCard.tsx';
import { suggestionWords } from './suggestion-words.ts';
import type { TodayKit } from './today-kit.ts';

interface Props {
  suggestions: readonly Suggestion[];
  kit: TodayKit;
  /** Takes the focus when the last suggestion is gone. */
  page: RefObject<HTMLElement>;
  lessons: { completed: number; total: number };
}

/** The coach's three, in one sheet. */
export function Suggestions({ suggestions, kit, page, lessons }: Props) {
  const { part, settle } = useSettle<HTMLElement>(page);
  const words = { ...kit, t: kit.coach, lessons };
  return (
    <section class="sheet" aria-labelledby="suggestions" ref={part} tabIndex={-1}>
      <h2 class="visually-hidden" id="suggestions">
        {kit.t.suggestions}
      </h2>
      {suggestions.map((suggestion) => (
        <SuggestionCard
          key={suggestion.key}
          suggestion={suggestion}
          words={suggestionWords(suggestion, words)}
          kit={kit}
          onGone={() => void settle(Promise.resolve(true))}
        />
      ))}
    </section>
  );
}
