import { useState } from 'preact/hooks';
import type { SecondCopyMessages } from '../../i18n/messages/second-copy.ts';

interface Props {
  t: SecondCopyMessages;
  /** Records that are still here. */
  here: number;
  onSave: () => Promise<void>;
  onGoOn: () => void;
}

/** The way on without what is missing, which takes two presses. */
export function GoOnPart({ t, here, onSave, onGoOn }: Props) {
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <h3>{here > 0 ? t.rest : t.beginAnew}</h3>
      {here === 0 && <p>{t.beginAnewLead}</p>}
      {isAsked && <p role="status">{here > 0 ? t.goOnSure : t.beginAnewSure}</p>}
      <p class="acts">
        {isAsked ? (
          <>
            <button type="button" class="button quiet" onClick={onGoOn}>
              {t.sure}
            </button>
            <button type="button" class="button quiet" onClick={() => setAsked(false)}>
              {t.cancel}
            </button>
          </>
        ) : (
          <>
            {here > 0 && (
              <button type="button" class="button quiet" onClick={() => void onSave()}>
                {t.saveRest}
              </button>
            )}
            <button type="button" class="button quiet" onClick={() => setAsked(true)}>
              {here > 0 ? t.goOn : t.beginAnew}
            </button>
          </>
        )}
      </p>
    </>
  );
}
