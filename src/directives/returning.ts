import type { ClientDirective } from 'astro';

/** `client:returning`: an island for someone who has begun here before; a newcomer loads nothing. */
const returningDirective: ClientDirective = async (load) => {
  if (document.documentElement.dataset.returning === undefined) return;
  const hydrate = await load();
  await hydrate();
};

export default returningDirective;
