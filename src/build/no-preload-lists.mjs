/**
 * Parts that come late bring what they need when they are asked for: nearly all of it is here by then,
 * and the lists of file names that would fetch it earlier weigh 1 to 2 kB on every page.
 * @returns {import('vite').Plugin}
 */
export function noPreloadLists() {
  return {
    name: 'enishi-no-preload-lists',
    configEnvironment: (name) =>
      name === 'client'
        ? { build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } } }
        : undefined,
  };
}
