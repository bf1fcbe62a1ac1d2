import type { ClientDirective } from 'astro';

/**
 * `client:press`: an island whose server HTML holds a button loads nothing until that button is
 * pressed for the first time, or the address names its id. The same press is then given again, to
 * the hydrated button, so that the first press works. An address that names it later presses too.
 */
const pressDirective: ClientDirective = (load, _options, island) => {
  let started = false;

  const start = async (pressed: HTMLElement) => {
    if (started) return;
    started = true;
    const hydrate = await load();
    await hydrate();
    // Still marked as server HTML: the code did not arrive. The next press tries again.
    started = !island.hasAttribute('ssr');
    if (!started) return;
    island.removeEventListener('click', onClick, true);
    const target = pressed.isConnected ? pressed : island.querySelector('button');
    target?.click();
  };

  const onClick = (event: Event) => {
    if (!(event.target instanceof Element)) return;
    const pressed = event.target.closest<HTMLElement>('button, summary');
    if (!pressed) return;
    event.preventDefault();
    event.stopPropagation();
    void start(pressed);
  };

  const onHash = () => {
    const named = location.hash.slice(1);
    const button = island.querySelector<HTMLElement>('button[id], summary[id]');
    if (!button || named !== button.id) return;
    if (island.hasAttribute('ssr')) void start(button);
    else button.click();
  };

  island.addEventListener('click', onClick, true);
  addEventListener('hashchange', onHash);
  onHash();
};

export default pressDirective;
