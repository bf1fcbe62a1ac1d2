/** Vite's own name for the module that every late part is fetched through. */
const HELPER = '\0vite/preload-helper.js';

/** What is left of it without lists: a part that does not arrive is told, as Vite tells it. */
const WITHOUT_LISTS = `export const __vitePreload = (load) => load().catch((error) => {
  const event = new Event('vite:preloadError', { cancelable: true });
  event.payload = error;
  dispatchEvent(event);
  if (!event.defaultPrevented) throw error;
});`;

/**
 * Parts that come late bring what they need when they are asked for: nearly all of it is here by then,
 * and the lists of file names that would fetch it earlier weigh 1 to 2 kB on every page, the code that
 * reads them 1 kB more.
 * @returns {import('vite').Plugin}
 */
export function noPreloadLists() {
  return {
    name: 'enishi-no-preload-lists',
    enforce: 'pre',
    configEnvironment: (name) =>
      name === 'client'
        ? { build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } } }
        : undefined,
    load: (id) => (id === HELPER ? WITHOUT_LISTS : undefined),
  };
}
