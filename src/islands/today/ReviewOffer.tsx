import { pagePath } from '../../i18n/paths.ts';
import type { TodayKit } from './today-kit.ts';

interface Props {
  kit: TodayKit;
}

/** On the visitor's day for it, the way to the weekly review where no suggestion leads there. */
export function ReviewOffer({ kit: { coach, locale } }: Props) {
  return (
    <section class="tight" aria-labelledby="review">
      <h2 id="review">{coach.reasons['review-due'].what}</h2>
      <p class="note">{coach.reasons['review-due'].why}</p>
      <p>
        <a href={pagePath(locale, 'review')}>{coach.pages.review}</a>
      </p>
    </section>
  );
}
