import type { Introduction } from '../../domain/introduction.ts';
import { fill } from '../../i18n/format.ts';
import type { IntroductionsMessages } from '../../i18n/messages/introductions.ts';
import type { PersonKit } from '../contacts/person-kit.ts';
import { WriteButton } from '../messages/WriteButton.tsx';
import { shownName } from '../ui/shown-name.ts';

interface Props {
  t: IntroductionsMessages;
  kit: Pick<PersonKit, 'people' | 'locale'>;
  introduction: Introduction;
}

/** The letters that are next: to whoever was not asked yet, each alone; after two yeses, to both. */
export function IntroductionLetters({ t, kit: { people, locale }, introduction }: Props) {
  const { id: introductionId, between, askedFirstOn, askedSecondOn, introducedOn } = introduction;
  const [first, second] = between;
  if (introducedOn !== undefined || !people.has(first) || !people.has(second)) return null;
  const shared = { locale, look: 'quiet small' };
  const asked = [
    { to: first, about: second, on: askedFirstOn },
    { to: second, about: first, on: askedSecondOn },
  ];
  const nameOf = (id: string) => {
    const contact = people.get(id);
    return contact ? shownName(contact.name, locale, true) : '';
  };
  const waiting = asked.filter(({ on }) => on === undefined);
  return (
    <div class="acts">
      {waiting.map(({ to, about }) => (
        <WriteButton
          key={to}
          {...shared}
          label={fill(t.write, { name: nameOf(to) })}
          contactId={to}
          wish={{ kind: 'introduce-ask', about, introductionId }}
        />
      ))}
      {waiting.length === 0 && (
        <WriteButton
          {...shared}
          label={t.writeBoth}
          contactId={first}
          wish={{ kind: 'introduce', about: second, introductionId }}
        />
      )}
    </div>
  );
}
