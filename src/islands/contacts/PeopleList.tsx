import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ListedPerson } from '../../stores/people.ts';
import { LetterRail } from './LetterRail.tsx';
import { PersonRow, type PersonRowProps } from './PersonRow.tsx';
import type { ChosenPeople } from './use-chosen-people.ts';
import { useRowWindow } from './use-row-window.ts';

interface Props extends Omit<PersonRowProps, 'contact' | 'choice'> {
  people: readonly ListedPerson[];
  /** Whether the people are those of an earlier word, while a search goes on. */
  isBusy: boolean;
  chosen: ChosenPeople | undefined;
}

/** From this many people a letter is quicker than scrolling. */
const RAIL_FROM = 30;

/** Heights as in contacts.css, in rem: they follow the visitor's letter size. */
const ROW_REM = 4.5;
const HEADING_REM = 2.75;

/** The list of people; of a long one only the rows around the screen are in the page. */
export function PeopleList({ people, isBusy, chosen, ...row }: Props) {
  const rem = useRem();
  const tops = useMemo(() => rowTops(people, rem), [people, rem]);
  const { list, shown, onFocusIn } = useRowWindow<HTMLUListElement>(tops);
  const goTo = (index: number) => {
    list.current?.scrollIntoView({ behavior: 'instant' });
    scrollBy({ top: tops[index] ?? 0, behavior: 'instant' });
    // The row comes into the page only after the scroll was seen.
    setTimeout(
      () =>
        list.current
          ?.querySelector<HTMLElement>(`[data-index="${index}"] :is(a, input)`)
          ?.focus({ preventScroll: true }),
      60,
    );
  };
  return (
    <>
      {people.length >= RAIL_FROM && (
        <LetterRail
          label={row.t.rail}
          noReading={row.t.noReading}
          people={people}
          onLetter={goTo}
        />
      )}
      <ul
        ref={list}
        class="people"
        role="list"
        aria-busy={isBusy}
        aria-label={row.t.list}
        style={sized(tops.at(-1) ?? 0)}
        onFocusIn={onFocusIn}
        onKeyDown={chosen && ((event) => chooseByKey(event, chosen))}
      >
        {useRows({ people, chosen, ...row }, tops, shown)}
      </ul>
    </>
  );
}

/** The rows; the same ones while nothing in them changed, so that a key does not go through them. */
function useRows(
  { people, chosen, t, terms, list, words }: Omit<Props, 'isBusy'>,
  tops: readonly number[],
  shown: readonly number[],
) {
  return useMemo(
    () =>
      shown.map((index) => {
        const person = people[index];
        if (!person) return null;
        const { contact, heading } = person;
        const choice = chosen && {
          isChosen: chosen.has(contact),
          onTurn: (isRange: boolean) => chosen.turn(index, isRange),
        };
        return (
          <li
            // By place: while one types, a row takes the next person in instead of being built anew.
            key={index}
            data-index={index}
            aria-setsize={people.length}
            aria-posinset={index + 1}
            style={placed(tops[index] ?? 0)}
          >
            {heading && <h2 class="people-row-name">{heading === '#' ? t.noReading : heading}</h2>}
            <PersonRow {...{ t, terms, list, words, contact, choice }} />
          </li>
        );
      }),
    [people, chosen, t, terms, list, words, tops, shown],
  );
}

/** Arrows go from box to box, with Shift they choose; Control or Command and A choose everyone. */
function chooseByKey(event: JSX.TargetedKeyboardEvent<HTMLUListElement>, chosen: ChosenPeople) {
  const row = event.target instanceof Element ? event.target.closest('[data-index]') : null;
  const index = Number(row?.getAttribute('data-index'));
  const step = STEPS[event.key];
  if (event.key === 'Escape') chosen.end();
  else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) chosen.chooseAll();
  else if (row && step) {
    const next = `[data-index="${index + step}"] input`;
    const box = event.currentTarget.querySelector<HTMLElement>(next);
    if (!box) return;
    box.focus();
    if (event.shiftKey) chosen.turn(index + step, true);
  } else return;
  event.preventDefault();
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

// The list exists only in the browser, where these are set as properties: no style attribute.
function placed(top: number) {
  return { insetBlockStart: `${top}px` };
}

function sized(height: number) {
  return { blockSize: `${height}px` };
}

/** The visitor's letter size, in px. */
function useRem(): number {
  const [rem, setRem] = useState(readRem);
  useEffect(() => {
    const read = () => setRem(readRem());
    addEventListener('resize', read);
    return () => removeEventListener('resize', read);
  }, []);
  return rem;
}

function readRem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

function rowTops(people: readonly ListedPerson[], rem: number): number[] {
  const tops = [0];
  let top = 0;
  for (const { heading } of people) {
    top += (heading ? ROW_REM + HEADING_REM : ROW_REM) * rem;
    tops.push(top);
  }
  return tops;
}
