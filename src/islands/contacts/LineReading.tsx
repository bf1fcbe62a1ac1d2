import { useRef } from 'preact/hooks';
import { fill, formatList } from '../../i18n/format.ts';
import { SettledStatus } from '../ui/SettledStatus.tsx';
import { lineChips, type ChipField, type ChipWords, type LogLineState } from './line-chips.ts';
import { WhichPerson } from './WhichPerson.tsx';

interface Props extends ChipWords {
  state: LogLineState;
  /** What is missing before it can be kept. */
  fault: string | undefined;
  onPutRight: (field: ChipField) => void;
}

/** What a line was read as, before it is kept: each chip can be put right or taken out. */
export function LineReading({ state, fault, onPutRight, ...words }: Props) {
  const { line, locale } = words;
  const box = useRef<HTMLDivElement>(null);
  const chips = lineChips(state, words);
  const said = chips.map(({ label, value }) => fill(line.chip, { label, value }));
  const focusSoon = (selector: string, index = 0) =>
    requestAnimationFrame(() => {
      const buttons = [...(box.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
      (buttons[index] ?? buttons.at(-1))?.focus();
    });
  return (
    <div ref={box} class="stack tight">
      {state.unclear.map((mention) => (
        <WhichPerson
          key={mention.name}
          line={line}
          locale={locale}
          mention={mention}
          fault={fault}
          onChoose={(id) => {
            state.choose(mention.name, id);
            focusSoon('[data-field="who"]');
          }}
          onOther={() => {
            state.takeOut('who', mention.name);
            onPutRight('who');
          }}
        />
      ))}
      <ul class="chips" role="list" aria-label={line.understood}>
        {chips.map(({ field, label, value, takeOut }, index) => (
          <li key={`${field} ${value}`} class="line-chip">
            <button type="button" class="chip" data-field={field} onClick={() => onPutRight(field)}>
              <small>{label}</small> {value}
              <span class="visually-hidden">{line.putRight}</span>
            </button>
            {takeOut && (
              <button
                type="button"
                class="chip"
                aria-label={fill(line.takeOut, { what: said[index] ?? value })}
                onClick={() => {
                  takeOut();
                  focusSoon('.line-chip > :first-child', index);
                }}
              >
                <span aria-hidden="true">×</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <SettledStatus text={fill(line.read, { chips: formatList(locale, said) })} />
    </div>
  );
}
