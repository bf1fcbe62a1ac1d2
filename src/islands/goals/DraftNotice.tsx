import { fill } from '../../i18n/format.ts';
import type { GoalsMessages } from '../../i18n/messages/goals.ts';

interface Props {
  t: GoalsMessages;
  purpose: string;
  onGo: () => void;
  onDrop: () => void;
}

/** A goal that was begun and not saved: go on, or throw it away. */
export function DraftNotice({ t, purpose, onGo, onDrop }: Props) {
  const name = purpose.trim();
  return (
    <section class="sheet row">
      <p>{name ? fill(t.draftNamed, { purpose: name }) : t.draftNew}</p>
      <div class="acts">
        <button type="button" class="button" onClick={onGo}>
          {t.draftGo}
        </button>
        <button type="button" class="text-button" onClick={onDrop}>
          {t.draftDrop}
        </button>
      </div>
    </section>
  );
}
