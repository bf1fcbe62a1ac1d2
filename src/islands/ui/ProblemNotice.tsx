import type { NoticesMessages } from '../../i18n/messages/notices.ts';
import { makeBackup } from '../../stores/backup.ts';
import { $problem, type Problem } from '../../stores/open.ts';
import { saveFile } from './save-file.ts';

interface Props {
  t: NoticesMessages;
  problem: Problem;
}

/** Says what storage refused and what to do, and keeps what was typed within reach. */
export function ProblemNotice({ t, problem: { reason, draft } }: Props) {
  const saveCopy = async () => {
    const file = await makeBackup();
    if (file) saveFile(file.name, file.content);
  };
  return (
    <div class="toast problem">
      <p>{t.problems[reason]}</p>
      {draft !== undefined && <p>{t.kept}</p>}
      <div class="acts">
        {draft !== undefined && (
          <button
            type="button"
            class="button"
            onClick={() => saveFile('enishi-unsaved.json', JSON.stringify(draft, null, 1))}
          >
            {t.saveDraft}
          </button>
        )}
        {reason === 'newer' && (
          <button type="button" class="button" onClick={saveCopy}>
            {t.saveCopy}
          </button>
        )}
        {reason === 'newer' && (
          <button type="button" class="button quiet" onClick={() => location.reload()}>
            {t.reload}
          </button>
        )}
        <button type="button" class="button quiet" onClick={() => $problem.set(undefined)}>
          {t.dismiss}
        </button>
      </div>
    </div>
  );
}
