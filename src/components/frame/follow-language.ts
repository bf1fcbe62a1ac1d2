import { readPreference, writePreference } from './preference.ts';

/** On `/`: goes on in the language chosen before, else in the first of the browser's that we have. */
export function followLanguage(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-locale]')];
  for (const link of links) {
    link.addEventListener('click', () => writePreference('locale', link.dataset['locale'] ?? ''));
  }
  const wanted = [readPreference('locale') ?? '', ...navigator.languages];
  const chosen = wanted
    .map((language) => links.find(({ dataset }) => dataset['locale'] === language.slice(0, 2)))
    .find((link) => link !== undefined);
  if (chosen) location.replace(chosen.href);
}
