/** Keeps the site on this device once the page is done, where the browser and the visitor's plan allow it. */
export function startOffline(): void {
  if (!import.meta.env.OFFLINE || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => void start());
}

async function start(): Promise<void> {
  const connection: unknown = Reflect.get(navigator, 'connection');
  const savesData = connection instanceof Object && Reflect.get(connection, 'saveData') === true;
  if (savesData && !(await navigator.serviceWorker.getRegistration())) return;

  const notice = document.getElementById('new-version');
  const { keepOffline } = await import('../../offline/registration.ts');
  await keepOffline({
    show: () => notice?.removeAttribute('hidden'),
    hide: () => notice?.setAttribute('hidden', ''),
    onTake: (take) => notice?.querySelector('button')?.addEventListener('click', take),
  });
}
