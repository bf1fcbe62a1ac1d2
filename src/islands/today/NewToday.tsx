import type { Suggestion } from '../../domain/coach.ts';
import type { SampleMessages } from '../../i18n/messages/sample.ts';
import { pagePath } from '../../i18n/paths.ts';
import { SampleButton } from '../data/SampleButton.tsx';
import { Suggestions } from './Suggestions.tsx';
import { TodayHead } from './TodayHead.tsx';
import type { TodayKit } from './today-kit.ts';

interface Props {
  kit: TodayKit;
  suggestions: readonly Suggestion[];
  sample: SampleMessages;
}

/** The first visit: one thing to do, and a way to see what this becomes. */
export function NewToday({ kit, suggestions, sample }: Props) {
  const { t, locale, lessons } = kit;
  return (
    <div class="today-page stack wide narrow">
      <TodayHead kit={kit} state="new" count={suggestions.length} />
      <Suggestions
        suggestions={suggestions}
        kit={kit}
        lessons={{ completed: 0, total: lessons.length }}
        isOnly={true}
      />
      <div class="tight">
        <p class="note">{t.sampleText}</p>
        <SampleButton t={sample} locale={locale} href={pagePath(locale, 'today')} />
      </div>
    </div>
  );
}
