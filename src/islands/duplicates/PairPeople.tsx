import type { MergePair } from '../../domain/merge-choice.ts';
import { fill, formatDay } from '../../i18n/format.ts';
import { contactPath } from '../../i18n/paths.ts';
import { dayOf } from '../../stores/today.ts';
import { nameOf } from '../ui/shown-name.ts';
import type { DuplicatesKit } from './duplicates-kit.ts';
import { fieldWords } from './field-words.ts';

interface Props {
  kit: DuplicatesKit;
  pair: MergePair;
}

/** The two side by side, as far as one needs to tell them apart at a glance. */
export function PairPeople({ kit, pair }: Props) {
  const { t, locale } = kit;
  return (
    <ul class="pair-people" role="list">
      {[pair.left, pair.right].map((contact) => {
        const { organization, title, createdAt } = contact;
        const about = [organization, title].filter(Boolean).join(' · ');
        return (
          <li key={contact.id}>
            <a href={contactPath(locale, contact.id)}>{nameOf(kit, contact)}</a>
            {about && <p class="note">{about}</p>}
            <p class="note">
              {fieldWords('interactions', contact, kit) ??
                fill(t.added, { day: formatDay(locale, dayOf(createdAt)) })}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
