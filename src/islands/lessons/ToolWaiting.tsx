import type { SharedMessages } from '../../i18n/messages/tools.ts';

interface Props {
  t: SharedMessages;
  isFailed: boolean;
}

/** What a tool says before it knows the records, or when they cannot be read. */
export function ToolWaiting({ t, isFailed }: Props) {
  return <p class={isFailed ? 'error' : 'hint'}>{isFailed ? t.failed : t.loading}</p>;
}
