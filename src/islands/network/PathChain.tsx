import type { Contact } from '../../domain/contact.ts';
import type { Path } from '../../domain/path.ts';
import type { Tie } from '../../domain/relation.ts';
import { fill, formatDay, plural } from '../../i18n/format.ts';
import { contactPath } from '../../i18n/paths.ts';
import { nameOf } from '../ui/shown-name.ts';
import type { NetworkKit } from './network-kit.ts';

interface Props {
  kit: NetworkKit;
  path: Path;
}

/** The way from the visitor to whoever is to be reached: each link, and why it holds. */
export function PathChain({ kit, path: { first, steps } }: Props) {
  const { t, terms, locale } = kit;
  const links = steps.map(({ contact, tie }, at) => {
    const before = steps[at - 1]?.contact ?? first.contact;
    return { contact, why: whyOf(kit, [before, contact], tie) };
  });
  const name = nameOf(kit, first.contact);
  const start = fill(t.path.start, {
    name,
    rung: terms.rungs[first.rung],
    warmth: terms.warmth[first.warmth.state],
  });
  const chain = [{ contact: first.contact, why: fill(t.path.whenNot, { why: start }) }, ...links];
  return (
    <>
      <ol class="path-chain" role="list">
        <li>{t.you}</li>
        {chain.map(({ contact, why }) => (
          <li key={contact.id}>
            <a href={contactPath(locale, contact.id)}>{nameOf(kit, contact)}</a>
            <span class="note">{why}</span>
          </li>
        ))}
      </ol>
      <p class="acts">
        <a class="button" href={contactPath(locale, first.contact.id)}>
          {fill(t.path.ask, { name })}
        </a>
      </p>
    </>
  );
}

function whyOf(kit: NetworkKit, pair: readonly [Contact, Contact], tie: Tie): string {
  const { t, locale } = kit;
  const isTurned = tie.kind === 'introduced' && tie.by === pair[1].id;
  const [one, other] = isTurned ? [pair[1], pair[0]] : pair;
  const names = { first: nameOf(kit, one), second: nameOf(kit, other) };
  const month = 'day' in tie && tie.day ? formatDay(locale, tie.day, 'month') : '';
  const dated = month ? t.path.when : t.path.whenNot;
  switch (tie.kind) {
    case 'introduced':
      return fill(dated, { why: fill(t.path.introduced, names), month });
    case 'matched':
      return fill(dated, { why: fill(t.path.matched, names), month });
    case 'related': {
      const why = tie.how
        ? fill(t.path.related, { ...names, how: tie.how })
        : fill(t.path.relatedPlain, names);
      return fill(t.path.whenNot, { why });
    }
    case 'together': {
      const why = fill(plural(locale, t.path.together, tie.times), names);
      return fill(tie.times > 1 ? t.path.whenLast : t.path.when, { why, month });
    }
  }
}
