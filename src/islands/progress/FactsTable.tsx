import type { ComponentChild } from 'preact';

interface Props {
  caption: string;
  head: readonly string[];
  /** The first cell of a row names it. */
  rows: readonly { key: string; cells: readonly [string, ...ComponentChild[]] }[];
}

/** The facts of a picture, for whoever reads rather than looks. */
export function FactsTable({ caption, head, rows }: Props) {
  return (
    <div class="table-wrap" role="region" aria-label={caption} tabIndex={0}>
      <table class="table">
        <thead>
          <tr>
            {head.map((text, index) => (
              <th key={text} scope="col" class={index > 0 ? 'number' : undefined}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={head[index + 1]} class="number">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
