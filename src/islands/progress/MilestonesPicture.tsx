import { useMemo } from 'preact/hooks';
import { milestones, type Milestone } from '../../domain/milestone.ts';
import { fill, formatDay, formatSpan } from '../../i18n/format.ts';
import { nameOf } from '../ui/shown-name.ts';
import { Picture } from './Picture.tsx';
import type { YearKit } from './year-kit.ts';

interface Props {
  kit: YearKit;
}

const MOST_SHOWN = 5;

/** Firsts and returns, the latest first; never a count. */
export function MilestonesPicture({ kit }: Props) {
  const { t, locale, contacts, today } = kit;
  const found = useMemo(() => milestones(contacts, today), [contacts, today]);
  if (found.length === 0) return null;
  const key = (item: Milestone) => (item.kind === 'first' ? item.first : item.day);
  const words = (item: Milestone) => {
    if (item.kind === 'return') {
      return fill(t.milestones.back, { span: formatSpan(locale, item.days) });
    }
    const contact = contacts.find(({ id }) => id === item.contactId);
    return fill(t.milestones.firsts[item.first], { name: contact ? nameOf(kit, contact) : '' });
  };
  return (
    <Picture
      id="milestones"
      title={t.milestones.title}
      sentence={t.milestones.sentence}
      tableLabel={t.table}
      table={{
        head: [t.milestones.what, t.milestones.day],
        rows: found.map((item) => ({
          key: key(item),
          cells: [words(item), formatDay(locale, item.day, 'long')],
        })),
      }}
    >
      <ol class="rows" role="list">
        {found.slice(0, MOST_SHOWN).map((item) => (
          <li key={key(item)}>
            {words(item)} <span class="note">{formatDay(locale, item.day, 'month')}</span>
          </li>
        ))}
      </ol>
    </Picture>
  );
}
