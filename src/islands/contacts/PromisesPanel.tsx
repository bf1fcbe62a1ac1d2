import { openPromises } from '../../domain/contact.ts';
import { plural } from '../../i18n/format.ts';
import { Fold } from '../ui/Fold.tsx';
import { later } from '../ui/later.ts';
import { useSettle } from '../ui/use-settle.ts';
import { PromiseRow } from './PromiseRow.tsx';
import type { PersonKit } from './person-kit.ts';

const PromiseForm = later(async () => (await import('./PromiseForm.tsx')).PromiseForm);

interface Props {
  kit: PersonKit;
}

/** What each side promised: open ones first, kept ones folded. */
export function PromisesPanel({ kit }: Props) {
  const { t, locale, contact } = kit;
  const { part, settle } = useSettle<HTMLElement>();
  const open = openPromises(contact);
  const kept = contact.promises.filter(({ doneOn }) => doneOn !== undefined).reverse();
  const sides = [
    { title: t.byMe, promises: open.filter(({ by }) => by === 'me') },
    { title: t.byThem, promises: open.filter(({ by }) => by === 'them') },
  ];
  return (
    <section class="stack" aria-labelledby="promises" ref={part} tabIndex={-1}>
      <h2 id="promises">{t.promises}</h2>
      {open.length === 0 && <p class="note">{t.promisesNone}</p>}
      {sides.map(
        ({ title, promises }) =>
          promises.length > 0 && (
            <div key={title}>
              <h3 class="eyebrow">{title}</h3>
              <ul class="rows" role="list">
                {promises.map((promise) => (
                  <PromiseRow key={promise.id} kit={kit} promise={promise} settle={settle} />
                ))}
              </ul>
            </div>
          ),
      )}
      {kept.length > 0 && (
        <details>
          <summary>{plural(locale, t.promisesKept, kept.length)}</summary>
          <ul class="rows" role="list">
            {kept.map((promise) => (
              <PromiseRow key={promise.id} kit={kit} promise={promise} settle={settle} />
            ))}
          </ul>
        </details>
      )}
      <Fold summary={t.promiseAdd}>{() => <PromiseForm kit={kit} />}</Fold>
    </section>
  );
}
