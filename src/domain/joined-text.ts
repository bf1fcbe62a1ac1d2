/**
 * Joins texts with a gap; one that another holds is not written twice.
 * @example joinedText(['Tea', undefined, 'Likes Tea'], ' · ') // => 'Likes Tea'
 */
export function joinedText(
  texts: readonly (string | undefined)[],
  gap = '\n\n',
): string | undefined {
  const kept = texts.reduce<string[]>((all, text = '') => {
    if (text.trim() === '' || all.some((other) => other.includes(text))) return all;
    return [...all.filter((other) => !text.includes(other)), text];
  }, []);
  return kept.length > 0 ? kept.join(gap) : undefined;
}
