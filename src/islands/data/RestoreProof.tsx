import { useEffect, useRef } from 'preact/hooks';
import { formatNumber, plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { RestoringMessages } from '../../i18n/messages/restoring.ts';
import type { Proof } from '../../stores/restore.ts';

/** What was done, and what proves it. */
export interface Proven {
  how: 'replaced' | 'merged' | 'undone';
  proof: Proof;
}

interface Props {
  t: RestoringMessages;
  locale: Locale;
  proven: Proven;
}

/** Digits of a digest that are enough to compare by eye; the whole stands in the title. */
const SHOWN = 12;

/** Counts and digests before and after, as they were read back. */
export function RestoreProof({ t, locale, proven: { how, proof } }: Props) {
  const heading = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone.
  useEffect(() => heading.current?.focus(), [proof]);
  const { before, file, after } = proof;
  const states = [
    { name: t.before, state: before },
    ...(file ? [{ name: t.file, state: file }] : []),
    { name: t.after, state: after },
  ];
  return (
    <>
      <p ref={heading} tabIndex={-1} class={proof.isProven ? '' : 'error'}>
        {proof.isProven ? plural(locale, t[how], (file ?? after).records) : t.unproven}
      </p>
      <div class="table-wrap">
        <table class="table">
          <caption>{t.proof}</caption>
          <thead>
            <tr>
              <th scope="col">{t.proofState}</th>
              <th scope="col" class="number">
                {t.records}
              </th>
              <th scope="col">{t.digest}</th>
            </tr>
          </thead>
          <tbody>
            {states.map(({ name, state }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td class="number">{formatNumber(locale, state.records)}</td>
                <td>
                  <code title={state.digest}>{state.digest.slice(0, SHOWN)}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
