/**
 * Hands the lesson's address on: to the device's own sharing, else to the clipboard, else into a field
 * to copy it from. Only title and address leave; no query and no fragment, which could name a record.
 */
export function startSharing(): void {
  const place = document.querySelector<HTMLElement>('[data-share]');
  place?.querySelector('button')?.addEventListener('click', () => void share(place));
}

async function share(place: HTMLElement): Promise<void> {
  const url = location.origin + location.pathname;
  const { title } = document;
  if ('share' in navigator) {
    try {
      return await navigator.share({ title, url });
    } catch (error) {
      // The visitor closed the sheet: nothing more is wanted.
      if (error instanceof DOMException && error.name === 'AbortError') return;
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    showCopied(place);
  } catch {
    showAddress(place, url);
  }
}

function showCopied(place: HTMLElement): void {
  const note = place.querySelector('p');
  const status = document.getElementById('status');
  if (!note || !status) return;
  note.hidden = false;
  status.textContent = note.textContent;
}

function showAddress(place: HTMLElement, url: string): void {
  const field = place.querySelector('input');
  if (!field?.labels?.[0]) return;
  field.labels[0].hidden = false;
  field.value = url;
  field.select();
}
