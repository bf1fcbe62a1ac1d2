import { useMemo } from 'preact/hooks';
import type { ListedPerson } from '../../stores/people.ts';

interface Props {
  label: string;
  noReading: string;
  people: readonly ListedPerson[];
  onLetter: (index: number) => void;
}

/** So many fit beside each other on a phone: the ten rows of the kana table. */
const FEW = 10;

/** The rows of the kana table, or the letters, under which someone stands; a press goes there. */
export function LetterRail({ label, noReading, people, onLetter }: Props) {
  const headings = useMemo(
    () => people.flatMap(({ heading }, index) => (heading ? [{ heading, index }] : [])),
    [people],
  );
  if (headings.length < 2) return null;
  return (
    <nav class="letter-rail" data-few={headings.length <= FEW} aria-label={label}>
      <ul role="list">
        {headings.map(({ heading, index }) => (
          <li key={heading}>
            <button
              type="button"
              aria-label={heading === '#' ? noReading : undefined}
              onClick={() => onLetter(index)}
            >
              {heading}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
