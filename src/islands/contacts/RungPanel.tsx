import { RUNGS } from '../../domain/contact.ts';
import { rungIndex, rungOf, type NextRung } from '../../domain/rung.ts';
import { fill, formatDay, formatList, plural } from '../../i18n/format.ts';
import { patchContact } from '../../stores/contacts.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { Why } from '../ui/Why.tsx';
import type { PersonKit } from './person-kit.ts';

interface Props {
  kit: PersonKit;
}

/** How deep the tie is, the entries that prove it, and what the next rung needs. */
export function RungPanel({ kit }: Props) {
  const { t, terms, locale, contact } = kit;
  const { rung, pinned, earned, proof, next } = rungOf(contact);
  const reached = rung === undefined ? -1 : rungIndex(rung);
  const proving = contact.interactions.filter(({ id }) => proof.includes(id));
  return (
    <section class="sheet stack" aria-labelledby="depth">
      <h2 id="depth">{t.depth}</h2>
      <ol class="ladder" role="list">
        {RUNGS.map((name, index) => (
          <li
            key={name}
            class={index <= reached ? 'reached' : undefined}
            aria-current={name === rung ? 'step' : undefined}
          >
            {terms.rungs[name]}
          </li>
        ))}
      </ol>
      {rung === undefined && <p>{terms.rungNone}</p>}
      {pinned && (
        <p class="note">
          {fill(t.rungPinned, { rung: earned ? terms.rungs[earned] : terms.rungNone })}
        </p>
      )}
      {next && (
        <p>
          {fill(t.rungNext, {
            rung: terms.rungs[next.rung],
            needs: formatList(locale, nextNeeds(kit, next)),
          })}
        </p>
      )}
      {rung === 'trusted' && <p>{t.rungTop}</p>}
      <div>
        {earned && (
          <Why
            label={t.rungWhy}
            explanation={t.rungRules[earned]}
            entries={proving.map(({ id, day, kind }) => ({
              key: id,
              text: `${formatDay(locale, day)} · ${terms.interactionKinds[kind]}`,
              href: `#entry-${id}`,
            }))}
          />
        )}
        <details>
          <summary>{t.pin}</summary>
          <SelectField
            label={t.pinLabel}
            hint={t.pinHint}
            value={contact.pinnedRung ?? ''}
            options={[
              { value: '', label: t.pinAuto },
              ...RUNGS.map((value) => ({ value, label: terms.rungs[value] })),
            ]}
            onChange={(value) =>
              void patchContact(contact.id, { pinnedRung: RUNGS.find((name) => name === value) })
            }
          />
        </details>
      </div>
    </section>
  );
}

function nextNeeds({ t, locale }: PersonKit, { missing, days = 0 }: NextRung): string[] {
  return missing.map((need) => {
    const words = t.rungNeeds[need];
    return typeof words === 'string' ? words : plural(locale, words, days);
  });
}
