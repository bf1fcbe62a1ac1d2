/**
 * Hands the lesson's address on: to the device's own sharing, else to the clipboard, else in words to
 * copy. Only title and address leave; no query and no fragment, which could name a record.
 */
export function startSharing(): void {
  const place = document.querySelector<HTMLElement>('[data-copied]');
  place?.querySelector('button')?.addEventListener('click', () => void share(place));
}

async function share(place: HTMLElement): Promise<void> {
  const url = location.origin + location.pathname;
  const { copied, byHand } = place.dataset;
  try {
    return await navigator.share({ title: document.title, url });
  } catch (error) {
    // The visitor closed the sheet: nothing more is wanted. Without a sheet, there is no such error.
    if (error instanceof DOMException && error.name === 'AbortError') return;
  }
  const said = await navigator.clipboard?.writeText(url).then(
    () => copied,
    () => undefined,
  );
  for (const line of [place.querySelector('p'), document.getElementById('status')]) {
    if (line) line.textContent = said ?? `${byHand} ${url}`;
  }
}
