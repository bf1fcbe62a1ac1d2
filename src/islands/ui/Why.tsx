interface Props {
  label: string;
  /** How the number is made, in words. */
  explanation?: string | undefined;
  entries: readonly { key: string; text: string; href?: string | undefined }[];
}

/** “Why this number”: the rule in words and the entries that made it. */
export function Why({ label, explanation, entries }: Props) {
  return (
    <details class="why">
      <summary>{label}</summary>
      {explanation && <p>{explanation}</p>}
      {entries.length > 0 && (
        <ul>
          {entries.map(({ key, text, href }) => (
            <li key={key}>{href ? <a href={href}>{text}</a> : text}</li>
          ))}
        </ul>
      )}
    </details>
  );
}
