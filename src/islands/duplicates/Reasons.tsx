interface Props {
  label: string;
  reasons: readonly string[];
}

/** A short list under its label; nothing where there is no reason. */
export function Reasons({ label, reasons }: Props) {
  if (reasons.length === 0) return null;
  return (
    <div class="tight">
      <p class="eyebrow">{label}</p>
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}
