import type { ComponentChildren, ComponentProps } from 'preact';
import { FactsTable } from './FactsTable.tsx';

interface Props {
  id: string;
  title: string;
  /** What the picture says, in words. */
  sentence: string;
  tableLabel: string;
  table?: Omit<ComponentProps<typeof FactsTable>, 'caption'> | undefined;
  isWide?: boolean | undefined;
  children: ComponentChildren;
}

/** One picture: its sentence first, then the picture, then the same facts as a table. */
export function Picture({ id, title, sentence, tableLabel, table, isWide, children }: Props) {
  return (
    <section class={isWide ? 'sheet picture wide' : 'sheet picture'} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{sentence}</p>
      {children}
      {table && (
        <details>
          <summary>{tableLabel}</summary>
          <FactsTable caption={`${title} (${tableLabel})`} {...table} />
        </details>
      )}
    </section>
  );
}
