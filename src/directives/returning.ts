import type { ClientDirective } from 'astro';

const DATABASE = 'enishi';

/**
 * `client:returning`: an island for someone who has records here. A newcomer's browser has no database
 * of ours yet and loads nothing; asking for the list of databases makes none.
 */
const returningDirective: ClientDirective = async (load) => {
  try {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name?.startsWith(DATABASE))) return;
  } catch {
    // A browser that cannot tell, or has no storage: the island finds out.
  }
  const hydrate = await load();
  await hydrate();
};

export default returningDirective;
