/**
 * Offers to reload where code of the page does not arrive: the server may have a newer version and no
 * longer the old files. The page is never reloaded by itself, so that nothing typed is lost.
 */
export function startMissingPart(): void {
  const notice = document.getElementById('missing-part');
  const show = () => {
    if (!notice) return;
    // What a modal lies over cannot be pressed.
    const modal = document.querySelector('dialog:modal');
    (modal ?? document.body).append(notice);
    modal?.addEventListener('close', () => document.body.append(notice), { once: true });
    notice.hidden = false;
  };
  document.addEventListener('astro:hydration-error', show);
  addEventListener('vite:preloadError', show);
  notice?.querySelector('button')?.addEventListener('click', () => location.reload());
}
