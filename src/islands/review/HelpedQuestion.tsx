import type { HelpedPerson } from '../../domain/review-proposal.ts';
import { fill, formatList } from '../../i18n/format.ts';
import { PersonPicker } from '../ui/PersonPicker.tsx';
import { nameIn, type ReviewKit } from './review-kit.ts';

interface Props {
  kit: ReviewKit;
  helped: readonly HelpedPerson[];
  value: readonly string[];
  onChange: (ids: string[]) => void;
}

/** Whom the log says one helped this week, and room for those it does not know of. */
export function HelpedQuestion({ kit, helped, value, onChange }: Props) {
  const { t, locale, contacts } = kit;
  const list = helped.map(({ contact, gave }) =>
    fill(t.helpedOne, {
      name: nameIn(kit, contact.id),
      what: formatList(
        locale,
        gave.map((kind) => t.kinds[kind]),
      ),
    }),
  );
  const others = contacts.filter(({ id }) => !helped.some(({ contact }) => contact.id === id));
  return (
    <div class="tight" role="group" aria-labelledby="helped">
      <p class="label" id="helped">
        {t.helped}
      </p>
      <p class="hint">
        {list.length > 0 ? fill(t.helpedLog, { list: formatList(locale, list) }) : t.helpedNone}
      </p>
      <PersonPicker
        multiple
        label={t.helpedMore}
        hint={t.helpedHint}
        contacts={others}
        value={value.map((id) => ({ id }))}
        onChange={(people) => onChange(people.flatMap((one) => ('id' in one ? [one.id] : [])))}
        locale={locale}
        t={t.picker}
      />
    </div>
  );
}
