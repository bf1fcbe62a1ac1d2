interface Props {
  label: string;
  /** A fact without an address that may be followed stays text. */
  facts: readonly { text: string; href: string | undefined }[];
}

/** One line of what is known, with links only to web, mail and phone. */
export function FactRow({ label, facts }: Props) {
  if (facts.length === 0) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {facts.map(({ text, href }, index) => (
          <span key={text}>
            {href ? (
              <a href={href} rel="noreferrer">
                {text}
              </a>
            ) : (
              text
            )}
            {index < facts.length - 1 && ' · '}
          </span>
        ))}
      </dd>
    </>
  );
}
