import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { ladderOf } from '../../domain/ladder.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { SharedMessages, ToolsMessages } from '../../i18n/messages/tools.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $contacts } from '../../stores/contacts.ts';
import { EmptyTool } from './EmptyTool.tsx';
import { LadderNames } from './LadderNames.tsx';
import { LadderNear } from './LadderNear.tsx';
import { ToolWaiting } from './ToolWaiting.tsx';
import { RungMark } from '../ui/RungMark.tsx';

interface Props {
  t: ToolsMessages['depthLadder'];
  shared: SharedMessages;
  locale: Locale;
}

/** Where everyone stands, from trusted down to met, and what the next rung needs. */
export function DepthLadder({ t, shared, locale }: Props) {
  const contacts = useStore($contacts, { ssr: 'initial' });
  const people = itemsOf(contacts);
  const ladder = useMemo(() => ladderOf(people), [people]);
  if (contacts.status !== 'ready') {
    return <ToolWaiting t={shared} isFailed={contacts.status === 'failed'} />;
  }
  if (people.length === 0) return <EmptyTool t={shared} text={t.empty} />;

  return (
    <div class="stack">
      <ol class="depth-ladder" role="list">
        {ladder.steps.map(({ rung, people: standing }) => (
          <li key={rung} data-rung={rung}>
            <h4>
              <RungMark rung={rung} /> {t.rungs[rung]}
            </h4>
            <p class="hint">{t.rules[rung]}</p>
            <LadderNames t={t} locale={locale} people={standing.map(({ contact }) => contact)} />
          </li>
        ))}
      </ol>
      {ladder.unlogged.length > 0 && (
        <div>
          <h4>{t.unlogged}</h4>
          <LadderNames t={t} locale={locale} people={ladder.unlogged} />
        </div>
      )}
      <LadderNear t={t} locale={locale} near={ladder.near} />
    </div>
  );
}
