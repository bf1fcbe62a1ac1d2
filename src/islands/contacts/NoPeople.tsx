import type { PeopleMessages } from '../../i18n/messages/people.ts';

interface Props {
  t: PeopleMessages;
  newHref: string;
  onLog: () => void;
}

/** What will be here, and the first act. */
export function NoPeople({ t, newHref, onLog }: Props) {
  return (
    <section class="sheet stack empty">
      <h2>{t.emptyTitle}</h2>
      <p>{t.emptyText}</p>
      <div class="acts">
        <button type="button" class="button" aria-haspopup="dialog" onClick={onLog}>
          {t.logSomeone}
        </button>
        <a href={newHref}>{t.addPerson}</a>
      </div>
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
