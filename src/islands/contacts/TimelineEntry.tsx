import type { Exchange, Interaction } from '../../domain/contact.ts';
import { fill, formatDay, formatList } from '../../i18n/format.ts';
import { deleteInteraction } from '../../stores/interactions.ts';
import { namesOf, type PersonKit } from './person-kit.ts';

interface Props {
  kit: PersonKit;
  entry: Interaction;
  onEdit: () => void;
  onDeleted: () => void;
}

/** One entry: the day, what it was, what passed, and its note. */
export function TimelineEntry({ kit, entry, onEdit, onDeleted }: Props) {
  const { t, terms, locale, contact } = kit;
  const remove = async () => {
    if (await deleteInteraction(entry, contact.id)) onDeleted();
  };
  const day = formatDay(locale, entry.day, 'short');
  const others = namesOf(kit, entry.with ?? []);
  const chips = [
    ...entry.gave.map((exchange) => ({ ...chipOf(kit, t.gaveChip, exchange), side: 'gave' })),
    ...entry.received.map((exchange) => ({
      ...chipOf(kit, t.receivedChip, exchange),
      side: 'got',
    })),
  ];
  return (
    <div class="entry">
      <div class="tight">
        <p>
          <strong>{terms.interactionKinds[entry.kind]}</strong> <span class="note">{day}</span>
          {others.length > 0 && (
            <span class="note"> {fill(t.with, { names: formatList(locale, others) })}</span>
          )}
        </p>
        {chips.length > 0 && (
          <ul class="chips" role="list">
            {chips.map(({ text, note, side }, index) => (
              <li key={`${index} ${text}`} class={`exchange ${side}`}>
                {text}
                {note && <small> {note}</small>}
              </li>
            ))}
          </ul>
        )}
        {entry.note && <p class="entry-note">{entry.note}</p>}
      </div>
      <div class="entry-acts">
        <button
          type="button"
          class="text-button"
          aria-label={fill(t.editEntry, { day })}
          onClick={onEdit}
        >
          {terms.edit}
        </button>
        <button
          type="button"
          class="text-button"
          aria-label={fill(t.deleteEntry, { day })}
          onClick={() => void remove()}
        >
          {terms.delete}
        </button>
      </div>
    </div>
  );
}

function chipOf({ terms }: PersonKit, words: string, { kind, note }: Exchange) {
  return { text: fill(words, { kind: terms.exchangeKinds[kind] }), note };
}
