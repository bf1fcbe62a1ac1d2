import type { DayState } from '../../domain/day-plan.ts';
import { formatDay } from '../../i18n/format.ts';
import type { TodayKit } from './today-kit.ts';

interface Props {
  kit: Pick<TodayKit, 't' | 'locale' | 'today'>;
  state: DayState;
  /** How many suggestions there are. */
  count: number;
}

const COUNTS = ['rest', 'one', 'two', 'three'] as const;

/** The day, and how much it asks for. */
export function TodayHead({ kit: { t, locale, today }, state, count }: Props) {
  return (
    <header class="page-head">
      <p class="eyebrow">{formatDay(locale, today, 'full')}</p>
      <h1>{headOf()}</h1>
      {state === 'enough' && <p class="lead">{t.enoughText}</p>}
      {state === 'free' && <p class="lead">{t.freeText}</p>}
      {state === 'new' && <p class="lead">{t.newText}</p>}
    </header>
  );

  function headOf(): string {
    if (state !== 'open') return t.heads[state];
    return t.heads[COUNTS[count] ?? 'rest'];
  }
}
