/** Where the reader is: the detail of the document's event `enishi:section`. */
interface Place {
  lesson: string;
  section: string;
}

/**
 * Marks the section being read in both lists of contents. From the first scroll on (an act of the
 * reader), each section is announced as `enishi:section` on the document.
 */
export function followSections(): void {
  const lesson = document.querySelector<HTMLElement>('[data-contents]')?.dataset['contents'];
  const links = [
    ...document.querySelectorAll<HTMLAnchorElement>(':is(.contents, .contents-bar) a'),
  ];
  const headings = [...new Set(links.map(({ hash }) => hash.slice(1)))]
    .map((id) => document.getElementById(id))
    .filter((heading) => heading !== null);
  const first = headings[0];
  if (lesson === undefined || first === undefined) return;

  let place: Place = { lesson, section: first.id };
  let scrolled = false;
  watchHeadings(headings, (section) => {
    markSection(links, section);
    if (section === undefined || section === place.section) return;
    place = { lesson, section };
    if (scrolled) announce(place);
  });
  const begin = () => {
    scrolled = true;
    announce(place);
  };
  addEventListener('scroll', begin, { once: true, passive: true });
  closeOnChoice();
}

/**
 * Reports the last heading that has come past a third of the screen. The zone reaches far above
 * the screen, so that no heading is missed however far the reader jumps.
 */
function watchHeadings(
  headings: readonly HTMLElement[],
  report: (section: string | undefined) => void,
): void {
  const passed = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) passed.add(target);
        else passed.delete(target);
      }
      report(headings.findLast((heading) => passed.has(heading))?.id);
    },
    { rootMargin: '1000000px 0px -65% 0px' },
  );
  for (const heading of headings) observer.observe(heading);
}

function markSection(links: readonly HTMLAnchorElement[], section = ''): void {
  let title = '';
  for (const link of links) {
    const here = link.hash === `#${section}`;
    if (here) title = link.text;
    if (here) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
  for (const place of document.querySelectorAll('[data-here]')) place.textContent = title;
}

function announce(place: Place): void {
  document.dispatchEvent(new CustomEvent<Place>('enishi:section', { detail: place }));
}

function closeOnChoice(): void {
  const details = document.querySelector<HTMLDetailsElement>('.contents-bar details');
  details?.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement) details.open = false;
  });
}
