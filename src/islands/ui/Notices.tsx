import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { notices } from '../../i18n/messages/notices.ts';
import {
  $lastAct,
  UNDO_MS,
  dismissLastAct,
  recallLastAct,
  undoLastAct,
} from '../../stores/commit.ts';
import { $access, $loss, $problem } from '../../stores/open.ts';
import { ActNotice } from './ActNotice.tsx';
import { later } from './later.ts';
import { OverModal } from './OverModal.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';

const RecoveryNotice = later(async () => {
  const part = await import('../data/RecoveryNotice.tsx');
  return part.RecoveryNotice;
});

interface Props {
  locale: Locale;
}

/** What has just been done, with its undo; and what storage refused. One place on every page. */
export function Notices({ locale }: Props) {
  const t = notices[locale];
  const act = useStore($lastAct, { ssr: 'initial' });
  const problem = useStore($problem, { ssr: 'initial' });
  const access = useStore($access, { ssr: 'initial' });
  const loss = useStore($loss, { ssr: 'initial' });
  const [taken, setTaken] = useState(false);
  const held = useRef(false);

  useEffect(recallLastAct, []);

  useEffect(() => {
    if (!act) return undefined;
    setTaken(false);
    // Runs again while the notice is hovered or has focus: time must not run away from a reader.
    const timer = setInterval(() => {
      if (!held.current && Date.now() - act.at >= UNDO_MS) dismissLastAct();
    }, 500);
    return () => clearInterval(timer);
  }, [act]);

  useEffect(() => {
    const undo = () => void takeBack();
    document.addEventListener('enishi:undo', undo);
    return () => document.removeEventListener('enishi:undo', undo);
  }, []);

  useEffect(() => {
    if (!taken) return undefined;
    const timer = setTimeout(() => setTaken(false), 4000);
    return () => clearTimeout(timer);
  }, [taken]);

  const takeBack = async () => {
    if (await undoLastAct()) setTaken(true);
  };

  return (
    <div class="notices" data-testid="notices">
      <div role="status">
        {act && (
          <ActNotice
            t={t}
            act={act}
            onUndo={takeBack}
            onHold={(isHeld) => (held.current = isHeld)}
          />
        )}
        {taken && <div class="toast">{t.undone}</div>}
      </div>
      {loss && <RecoveryNotice locale={locale} />}
      <div role="alert">
        {problem && (
          <OverModal>
            <ProblemNotice t={t} problem={problem} />
          </OverModal>
        )}
        {access === 'superseded' && (
          <div class="toast problem">
            <span>{t.superseded}</span>
            <button type="button" class="button" onClick={() => location.reload()}>
              {t.reload}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
