import { KINDS } from '../../domain/records.ts';
import { fill } from '../../i18n/format.ts';
import type { DataMessages } from '../../i18n/messages/data.ts';

interface Props {
  t: DataMessages;
  day: string;
  inFile: Record<string, number>;
  here: Record<string, number>;
}

/** Records by kind: in the file, beside those here. */
export function RestoreTable({ t, day, inFile, here }: Props) {
  const kinds = KINDS.filter((kind) => (inFile[kind] ?? 0) + (here[kind] ?? 0) > 0);
  return (
    <table class="table">
      <caption>{t.restoreHolds}</caption>
      <thead>
        <tr>
          <th scope="col">{t.restoreKind}</th>
          <th scope="col" class="number">
            {fill(t.restoreInFile, { day })}
          </th>
          <th scope="col" class="number">
            {t.restoreHere}
          </th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{t.kinds[kind]}</th>
            <td class="number">{inFile[kind] ?? 0}</td>
            <td class="number">{here[kind] ?? 0}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
