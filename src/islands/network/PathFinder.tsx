import { useMemo, useState } from 'preact/hooks';
import { SETTINGS } from '../../domain/contact.ts';
import { fold } from '../../domain/fold.ts';
import { aimsOf, reach, type Aim } from '../../domain/path.ts';
import type { SeatHomeMessages } from '../../i18n/messages/tools.ts';
import { TextField } from '../ui/TextField.tsx';
import { useFaultFocus } from '../ui/use-fault-focus.ts';
import type { NetworkKit } from './network-kit.ts';
import { PathAnswer } from './PathAnswer.tsx';
import { reachSentence } from './path-words.ts';

interface Props {
  kit: NetworkKit;
  home: SeatHomeMessages;
}

/** More suggestions than these are not looked through. */
const MOST_AIMS = 200;

/** Finds the shortest way to an organisation, a field or a person. */
export function PathFinder({ kit, home }: Props) {
  const { t, terms, contacts, introductions, today, rhythms } = kit;
  const [words, setWords] = useState('');
  const [aim, setAim] = useState<Aim>();
  const { form, isAsked, ask, forget } = useFaultFocus();
  const aims = useMemo(
    () => [...aimsOf(contacts, MOST_AIMS), ...Object.values(terms.settings)],
    [contacts, terms],
  );
  const found = useMemo(
    () => aim && reach(aim, { contacts, introductions }, { today, rhythms }),
    [aim, contacts, introductions, today, rhythms],
  );

  const find = (event: SubmitEvent) => {
    event.preventDefault();
    const text = words.trim();
    if (text === '') {
      ask();
      return setAim(undefined);
    }
    forget();
    const setting = SETTINGS.find((name) => fold(terms.settings[name]) === fold(text));
    setAim({ words: text, ...(setting && { setting }) });
  };

  return (
    <section class="sheet picture" aria-labelledby="path">
      <h2 id="path">{t.path.title}</h2>
      <p>{t.path.lead}</p>
      <form ref={form} class="stack" noValidate onSubmit={find}>
        <TextField
          label={t.path.aim}
          hint={t.path.aimHint}
          value={words}
          list={aims}
          onInput={setWords}
          error={isAsked && words.trim() === '' ? t.path.fault : undefined}
          required
        />
        <div class="acts">
          <button type="submit" class="button">
            {t.path.find}
          </button>
        </div>
      </form>
      <p role="status">{aim && found && reachSentence(kit, found, aim.words)}</p>
      {aim && found && <PathAnswer kit={kit} home={home} aim={aim} found={found} />}
    </section>
  );
}
