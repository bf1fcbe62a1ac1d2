import { nextBirthday } from '../../domain/birthday.ts';
import { daysBetween } from '../../domain/day.ts';
import { linkHref, mailHref, phoneHref } from '../../domain/link.ts';
import { fill, formatDay, formatRelativeDays } from '../../i18n/format.ts';
import { FactRow } from './FactRow.tsx';
import type { PersonKit } from './person-kit.ts';

interface Props {
  kit: PersonKit;
  onEdit: () => void;
}

/** What the visitor knows of this person. */
export function FactsPanel({ kit, onEdit }: Props) {
  const { t, terms, locale, contact } = kit;
  const { setting, topics, tags, met, birthday, admiredFor, note } = contact;
  const metText = [met?.day && formatDay(locale, met.day), met?.place].filter(Boolean).join(' · ');
  const plain = (texts: readonly (string | undefined)[]) =>
    texts.flatMap((text) => (text ? [{ text, href: undefined }] : []));
  const rows = {
    setting: plain([setting && terms.settings[setting]]),
    topics: plain(topics),
    tags: plain(tags),
    emails: contact.emails.map((text) => ({ text, href: mailHref(text) })),
    phones: contact.phones.map((text) => ({ text, href: phoneHref(text) })),
    links: contact.links.map((text) => ({ text, href: linkHref(text) })),
    birthday: plain([birthday && birthdayText(birthday, kit)]),
    met: plain([metText]),
    admiredFor: plain([admiredFor]),
    note: plain([note]),
  };
  const isEmpty = Object.values(rows).every((facts) => facts.length === 0);
  return (
    <section class="sheet stack" aria-labelledby="facts">
      <h2 id="facts">{t.facts}</h2>
      {isEmpty ? (
        <p>
          {t.factsNone}{' '}
          <button type="button" class="text-button" onClick={onEdit}>
            {terms.edit}
          </button>
        </p>
      ) : (
        <dl class="facts">
          <FactRow label={t.known.setting} facts={rows.setting} />
          <FactRow label={t.known.topics} facts={rows.topics} />
          <FactRow label={t.known.tags} facts={rows.tags} />
          <FactRow label={t.known.emails} facts={rows.emails} />
          <FactRow label={t.known.phones} facts={rows.phones} />
          <FactRow label={t.known.links} facts={rows.links} />
          <FactRow label={t.known.birthday} facts={rows.birthday} />
          <FactRow label={t.known.met} facts={rows.met} />
          <FactRow label={t.known.admiredFor} facts={rows.admiredFor} />
          <FactRow label={t.known.note} facts={rows.note} />
        </dl>
      )}
    </section>
  );
}

/** A year that is not known is not written, and no age is reckoned. */
function birthdayText(birthday: string, { t, locale, today }: PersonKit): string {
  const written = birthday.startsWith('--')
    ? formatDay(locale, birthday.replace('--', '2000-'), 'month-day')
    : formatDay(locale, birthday);
  const next = nextBirthday(birthday, today);
  if (!next) return written;
  const when = formatRelativeDays(locale, daysBetween(today, next.day));
  const day = formatDay(locale, next.day, 'short');
  const text = fill(t.birthdayNext, { birthday: written, day, when });
  return next.isMoved ? `${text} ${t.birthdayMoved}` : text;
}
