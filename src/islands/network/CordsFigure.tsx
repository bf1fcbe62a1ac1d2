import { useId, useMemo, useState } from 'preact/hooks';
import type { TreeRow } from '../../domain/introduction-tree.ts';
import { CordRow } from './CordRow.tsx';
import { BESIDE, cordScale } from './cord-scale.ts';
import { Cord } from './Cord.tsx';
import type { NetworkKit } from './network-kit.ts';
import type { RowFacts } from './tree-words.ts';
import { useWidth } from './use-width.ts';

interface Props {
  kit: NetworkKit;
  rows: readonly TreeRow[];
  facts: readonly RowFacts[];
}

/** The tree as cords that begin with the visitor; the arrow keys go along them. */
export function CordsFigure({ kit, rows, facts }: Props) {
  const { t, locale } = kit;
  const hint = useId();
  const { box, width } = useWidth<HTMLDivElement>();
  const [stop, setStop] = useState(0);
  // Every arrow key draws the figure, and two hundred texts need not be wrapped for it.
  const { you, lines, height } = useMemo(
    () => cordScale(rows, facts, { width, locale }),
    [rows, facts, width, locale],
  );
  const at = Math.min(stop, rows.length - 1);

  const walk = (event: KeyboardEvent & { currentTarget: SVGSVGElement }) => {
    const to = stepTo(rows, at, event.key);
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.currentTarget.querySelector<SVGAElement>(`[data-at="${to}"]`)?.focus();
  };

  return (
    <>
      <div ref={box}>
        {width > 0 && (
          <svg
            class="cords"
            role="group"
            aria-label={t.tree.picture}
            aria-describedby={hint}
            viewBox={`0 0 ${width} ${height}`}
            preserveAspectRatio="xMinYMin"
            width={width}
            height={height}
            onKeyDown={walk}
          >
            {lines
              .map((line) => (
                <Cord
                  key={line.facts.id}
                  from={lines[line.parent] ?? you}
                  to={line}
                  isOpen={line.isOpen}
                />
              ))
              .reverse()}
            <circle class="you" cx={you.x} cy={you.y} r="7" />
            <text class="cord-name" x={you.x + BESIDE} y={you.y + 5}>
              {t.you}
            </text>
            {lines.map((line, index) => (
              <CordRow
                key={line.facts.id}
                line={line}
                locale={locale}
                width={width}
                at={index}
                isStop={index === at}
                onFocus={() => setStop(index)}
              />
            ))}
          </svg>
        )}
      </div>
      <p class="note key-hint" id={hint}>
        {t.tree.hint}
      </p>
    </>
  );
}

/** Gives the line a key leads to from a line. */
function stepTo(rows: readonly TreeRow[], at: number, key: string): number | undefined {
  const isInside = (to: number) => (rows[to] ? to : undefined);
  if (key === 'ArrowDown') return isInside(at + 1);
  if (key === 'ArrowUp') return isInside(at - 1);
  if (key === 'ArrowLeft') return isInside(rows[at]?.parent ?? -1);
  if (key === 'ArrowRight') return rows[at + 1]?.parent === at ? at + 1 : undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return rows.length - 1;
  return undefined;
}
