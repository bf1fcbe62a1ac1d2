/** Resolves when what was last drawn can be seen: before work that holds the page for a while. */
export function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
}
