import { writePreference } from './preference.ts';

const READING_LINE = 160;

/** Lets the language links keep the query and the section being read, and remembers the choice. */
export function startLanguageSwitch(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-switch-locale]')) {
    link.addEventListener('click', () => {
      const { switchLocale } = link.dataset;
      if (switchLocale) writePreference('locale', switchLocale);
      link.search = location.search;
      link.hash = sectionRead() ?? location.hash;
    });
  }
}

function sectionRead(): string | undefined {
  const sections = document.querySelectorAll('main :is(h2, h3, section, article)[id]');
  const read = [...sections].findLast((section) => {
    const { top, height } = section.getBoundingClientRect();
    return height > 0 && top < READING_LINE;
  });
  return read && scrollY > 0 ? `#${read.id}` : undefined;
}
