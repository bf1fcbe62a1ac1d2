import type { PersonBalance } from '../../domain/balance.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { contactPath } from '../../i18n/paths.ts';
import { shownName } from '../ui/shown-name.ts';

interface Props {
  t: ToolsMessages['giveTake'];
  locale: Locale;
  balances: readonly PersonBalance[];
}

const MOST = 100;

/** Person by person, what went each way. */
export function BalanceTable({ t, locale, balances }: Props) {
  return (
    <div class="table-wrap">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{t.person}</th>
            <th scope="col" class="number">
              {t.gave}
            </th>
            <th scope="col" class="number">
              {t.received}
            </th>
          </tr>
        </thead>
        <tbody>
          {balances.slice(0, MOST).map(({ contact, gave, received }) => (
            <tr key={contact.id}>
              <th scope="row">
                <a href={contactPath(locale, contact.id)}>
                  {shownName(contact.name, locale, true)}
                </a>
              </th>
              <td class="number">{gave}</td>
              <td class="number">{received}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
