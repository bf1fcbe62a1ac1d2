import { useState } from 'preact/hooks';
import { fill } from '../../i18n/format.ts';
import type { DataMessages } from '../../i18n/messages/data.ts';

interface Props {
  t: DataMessages;
}

/** The one act that asks first, because nothing here can take it back. */
export function EraseSection({ t }: Props) {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<'mismatch' | 'done' | undefined>(undefined);

  const erase = async (event: Event) => {
    event.preventDefault();
    if (typed.trim() !== t.eraseWord) return setSaid('mismatch');
    const { eraseAll } = await import('../../stores/erase.ts');
    if (!(await eraseAll())) return undefined;
    setTyped('');
    return setSaid('done');
  };

  return (
    <section class="sheet stack" aria-labelledby="erase">
      <h2 id="erase">{t.erase}</h2>
      <p>{t.eraseLead}</p>
      <form class="stack" noValidate onSubmit={erase}>
        <div class="field">
          <label for="erase-word">{fill(t.eraseLabel, { word: t.eraseWord })}</label>
          <input
            id="erase-word"
            class="input"
            autocomplete="off"
            value={typed}
            aria-invalid={said === 'mismatch'}
            aria-describedby="erase-said"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <p id="erase-said" role="status" class={said === 'mismatch' ? 'error' : 'note'}>
            {said === 'mismatch' && fill(t.eraseMismatch, { word: t.eraseWord })}
            {said === 'done' && t.eraseDone}
          </p>
        </div>
        <p>
          <button type="submit" class="button quiet">
            {t.eraseButton}
          </button>
        </p>
      </form>
    </section>
  );
}
