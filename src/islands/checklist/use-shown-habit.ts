import { useEffect, type MutableRef } from 'preact/hooks';

/** Opens the habit, or the practice, that is asked for and gives it the focus, as soon as it is there: parts come late. */
export function useShownHabit(
  page: MutableRef<HTMLElement | null>,
  id: string | undefined,
  onShown: () => void,
): void {
  useEffect(() => {
    if (id === undefined || !page.current) return undefined;
    const observer = new MutationObserver(look);
    function look() {
      if (id === undefined || !show(id)) return;
      observer.disconnect();
      onShown();
    }
    observer.observe(page.current, { childList: true, subtree: true });
    look();
    return () => observer.disconnect();
  }, [id]);
}

function show(id: string): boolean {
  const item = document.getElementById(id);
  if (!item) return false;
  if (item instanceof HTMLDetailsElement) item.open = true;
  item.parentElement?.closest('details')?.setAttribute('open', '');
  (item.querySelector('summary') ?? item).focus();
  item.scrollIntoView({ block: 'nearest' });
  return true;
}
