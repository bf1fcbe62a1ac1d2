import { readPreference, writePreference } from './preference.ts';

type Theme = 'system' | 'light' | 'dark';

/** Follows every theme control of the page and the other tabs; keeps controls and colours alike. */
export function startTheme(): void {
  const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
  const [light = '', dark = ''] = metas.map((meta) => meta.content);

  const show = (theme: Theme) => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    metas[0]?.setAttribute('content', theme === 'dark' ? dark : light);
    metas[1]?.setAttribute('content', theme === 'light' ? light : dark);
    for (const control of controls()) {
      if (control instanceof HTMLSelectElement) control.value = theme;
      else control.checked = control.value === theme;
    }
  };

  for (const control of controls()) {
    control.addEventListener('change', () => {
      const theme = toTheme(control.value);
      writePreference('theme', theme);
      show(theme);
    });
  }
  addEventListener('storage', ({ key }) => {
    if (key === 'enishi.theme' || key === null) show(toTheme(readPreference('theme')));
  });
  show(toTheme(readPreference('theme')));
}

function controls(): NodeListOf<HTMLSelectElement | HTMLInputElement> {
  return document.querySelectorAll<HTMLSelectElement | HTMLInputElement>(
    '[data-preference="theme"]',
  );
}

function toTheme(value: string | null): Theme {
  return value === 'light' || value === 'dark' ? value : 'system';
}
