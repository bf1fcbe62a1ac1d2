import type { ClientDirective } from 'astro';

/**
 * `client:notice`: an island that loads when there is something to say: an act that can be taken
 * back, or a refusal of storage, here or on the page that led here.
 */
const noticeDirective: ClientDirective = (load) => {
  const start = async () => {
    document.removeEventListener('enishi:notice', start);
    const hydrate = await load();
    await hydrate();
  };
  document.addEventListener('enishi:notice', start);
  if (hasLastAct()) void start();
};

/** Where the browser refuses storage, naming it throws. */
function hasLastAct(): boolean {
  try {
    return sessionStorage.getItem('enishi.lastAct') !== null;
  } catch {
    return false;
  }
}

export default noticeDirective;
