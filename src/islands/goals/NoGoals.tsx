import type { GoalsMessages } from '../../i18n/messages/goals.ts';

interface Props {
  t: GoalsMessages;
  lessonHref: string;
  onStart: () => void;
}

/** What a goal will look like, and the first act. */
export function NoGoals({ t, lessonHref, onStart }: Props) {
  return (
    <section class="sheet empty stack">
      <h2>{t.emptyHead}</h2>
      <p>{t.emptyText}</p>
      <figure class="quote tight">
        <figcaption class="eyebrow">{t.emptyExample}</figcaption>
        <p>{t.emptyPurpose}</p>
        <ul>
          {t.emptySeats.map((seat) => (
            <li key={seat}>{seat}</li>
          ))}
        </ul>
      </figure>
      <div class="acts">
        <button type="button" class="button" onClick={onStart}>
          {t.start}
        </button>
        <a href={lessonHref}>{t.lesson}</a>
      </div>
    </section>
  );
}
