import type { DuplicatesMessages } from '../../i18n/messages/duplicates.ts';

interface Props {
  t: DuplicatesMessages;
}

/** What will be here once there is something to compare. */
export function NoDuplicates({ t }: Props) {
  return (
    <section class="sheet stack empty">
      <h2 tabIndex={-1}>{t.emptyTitle}</h2>
      <div class="tight">
        <p class="eyebrow">{t.emptyWill}</p>
        <ul>
          {t.emptyPoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
