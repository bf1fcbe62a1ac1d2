import { EXCHANGE_KINDS } from '../../domain/contact.ts';
import {
  giveTakeEntries,
  giveTakeOf,
  unansweredKindness,
  unthanked,
} from '../../domain/give-take.ts';
import { fill, formatDay } from '../../i18n/format.ts';
import type { PersonKit } from './person-kit.ts';

interface Props {
  kit: PersonKit;
}

/** What was given and received in a year: one bar, its sentence, its table, its entries. */
export function ExchangePanel({ kit }: Props) {
  const { t, terms, locale, contact, today } = kit;
  const { gave, received, gaveTotal, receivedTotal } = giveTakeOf([contact], today);
  const total = gaveTotal + receivedTotal;
  // Today there may still be time to say thank you in person.
  const [thanksDue] = unthanked(contact, today).filter(({ day }) => day < today);
  const [open] = unansweredKindness(contact, today);
  const share = total > 0 ? (gaveTotal / total) * 100 : 0;
  return (
    <section class="sheet stack" aria-labelledby="exchange">
      <h2 id="exchange">{t.exchange}</h2>
      {total === 0 && <p>{t.exchangeNone}</p>}
      {total > 0 && (
        <>
          <svg class="balance" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
            <rect class="got" width="100" height="14" />
            <rect class="gave" width={share} height="14" />
          </svg>
          <p>{fill(t.exchangeSentence, { gave: gaveTotal, received: receivedTotal })}</p>
        </>
      )}
      {thanksDue && (
        <p class="note">
          {fill(t.unthanked, {
            kind: terms.exchangeKinds[thanksDue.kind],
            day: formatDay(locale, thanksDue.day),
          })}
        </p>
      )}
      {open && !thanksDue && (
        <p class="note">
          {fill(t.unanswered, {
            kind: terms.exchangeKinds[open.kind],
            day: formatDay(locale, open.day),
          })}
        </p>
      )}
      {total > 0 && (
        <details>
          <summary>{t.exchangeTable}</summary>
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{t.kind}</th>
                <th scope="col" class="number">
                  {terms.gave}
                </th>
                <th scope="col" class="number">
                  {terms.received}
                </th>
              </tr>
            </thead>
            <tbody>
              {EXCHANGE_KINDS.filter((kind) => gave[kind] + received[kind] > 0).map((kind) => (
                <tr key={kind}>
                  <th scope="row">{terms.exchangeKinds[kind]}</th>
                  <td class="number">{gave[kind]}</td>
                  <td class="number">{received[kind]}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <ul class="entry-links">
            {giveTakeEntries([contact], today).map(({ interactionId, day }) => (
              <li key={interactionId}>
                <a href={`#entry-${interactionId}`}>{formatDay(locale, day)}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
