import type { SharedMessages } from '../../i18n/messages/tools.ts';

interface Props {
  t: SharedMessages;
  /** What the tool will show, once there is something to show. */
  text: string;
}

/** What will be here, and the one act that starts it: the quick log of the page. */
export function EmptyTool({ t, text }: Props) {
  // The frame's button loads and opens the log on a press, from wherever the press comes.
  const openLog = () => document.getElementById('quick-log')?.click();
  return (
    <div class="stack">
      <p>{text}</p>
      <div class="acts">
        <button type="button" class="button" onClick={openLog}>
          {t.logSomeone}
        </button>
      </div>
    </div>
  );
}
