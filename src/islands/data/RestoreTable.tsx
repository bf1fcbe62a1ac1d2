import { KINDS } from '../../domain/records.ts';
import { fill, formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { RestoringMessages } from '../../i18n/messages/restoring.ts';
import type { RestorePlan } from '../../stores/restore.ts';

interface Props {
  t: RestoringMessages;
  locale: Locale;
  names: Record<string, string>;
  day: string;
  kinds: RestorePlan['kinds'];
}

/** Records by kind: on one side alone, on both and different, on both and the same. */
export function RestoreTable({ t, locale, names, day, kinds }: Props) {
  const rows = [...KINDS, 'other'].flatMap((kind) => {
    const counts = kinds[kind];
    return counts ? [{ kind, counts }] : [];
  });
  return (
    <div class="table-wrap">
      <table class="table">
        <caption>{fill(t.holds, { day })}</caption>
        <thead>
          <tr>
            <th scope="col">{t.kind}</th>
            {[t.onlyHere, t.onlyFile, t.differing, t.same].map((title) => (
              <th key={title} scope="col" class="number">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ kind, counts }) => (
            <tr key={kind}>
              <th scope="row">{names[kind] ?? t.other}</th>
              <td class="number">{formatNumber(locale, counts.here)}</td>
              <td class="number">{formatNumber(locale, counts.file)}</td>
              <td class="number">{formatNumber(locale, counts.differing)}</td>
              <td class="number">{formatNumber(locale, counts.same)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
