import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { checkResult } from '../../domain/network-check.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $networkChecks } from '../../stores/reviews.ts';
import { $today } from '../../stores/today.ts';
import { CheckAnswers } from './CheckAnswers.tsx';
import { CheckForm } from './CheckForm.tsx';
import { useSettle } from '../ui/use-settle.ts';

interface Props {
  t: ToolsMessages['networkCheck'];
  locale: Locale;
}

/** Eight questions about the people around one; answered again each quarter and laid side by side. */
export function NetworkCheck({ t, locale }: Props) {
  const checks = useStore($networkChecks, { ssr: 'initial' });
  const today = useStore($today, { ssr: 'initial' });
  const [isAsking, setAsking] = useState(false);
  const { part, settle } = useSettle<HTMLDivElement>();
  const result = checkResult(itemsOf(checks));

  if (checks.status === 'failed') return <p class="error">{t.failed}</p>;
  return (
    <div ref={part} tabIndex={-1}>
      {result && !isAsking ? (
        <CheckAnswers
          t={t}
          locale={locale}
          result={result}
          isDue={result.dueOn <= today}
          onAgain={() => setAsking(true)}
        />
      ) : (
        <CheckForm
          t={t}
          today={today}
          settle={settle}
          onKept={() => setAsking(false)}
          onCancel={result ? () => setAsking(false) : undefined}
        />
      )}
    </div>
  );
}
