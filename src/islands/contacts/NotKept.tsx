import type { LogMessages } from '../../i18n/messages/log.ts';
import { saveFile } from '../ui/save-file.ts';

interface Props {
  t: LogMessages;
  draft: unknown;
}

/** Storage refused: said inside the dialog too, because the notice behind it is out of reach. */
export function NotKept({ t, draft }: Props) {
  return (
    <div class="tight" role="alert">
      <p class="error">{t.notKept}</p>
      <div>
        <button
          type="button"
          class="text-button"
          onClick={() => saveFile('enishi-unsaved.json', JSON.stringify(draft, null, 1))}
        >
          {t.keepFile}
        </button>
      </div>
    </div>
  );
}
