import type { Contact } from '../../domain/contact.ts';
import type { NetworkEvent } from '../../domain/event.ts';
import { FACET_VALUES, type Facet } from '../../domain/people-view.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PeopleMessages } from '../../i18n/messages/people.ts';
import type { TermsMessages } from '../../i18n/messages/terms.ts';
import { introducersOf, tagsOf } from '../../stores/people.ts';
import { shownName } from '../ui/shown-name.ts';

/** A value of a facet, with what the visitor reads. */
export interface FacetOption {
  value: string;
  label: string;
}

export interface FacetContext {
  t: PeopleMessages;
  terms: TermsMessages;
  locale: Locale;
  contacts: readonly Contact[];
  events: readonly NetworkEvent[];
}

/** More people than this nobody looks through in a list, and a browser takes long to draw them. */
const MOST_INTRODUCERS = 100;

/** Lists the values of a facet: the fixed ones, or those that the records hold, the chosen one too. */
export function facetOptions(facet: Facet, context: FacetContext, chosen = ''): FacetOption[] {
  const { t, terms, locale, contacts, events } = context;
  if (facet === 'tag') return tagsOf(contacts).map((tag) => ({ value: tag, label: tag }));
  if (facet === 'event') return events.map(({ id, title }) => ({ value: id, label: title }));
  if (facet === 'introducer') {
    return introducersOf(contacts)
      .filter(({ id }, index) => index < MOST_INTRODUCERS || id === chosen)
      .map(({ id, name }) => ({ value: id, label: shownName(name, locale) }));
  }
  const words: Partial<Record<Facet, Record<string, string>>> = {
    setting: terms.settings,
    rung: { ...terms.rungs, none: terms.rungNone },
    warmth: terms.warmth,
    touch: t.touch,
    missing: t.missing,
  };
  const values = FACET_VALUES[facet] ?? [];
  return values.map((value) => ({ value, label: words[facet]?.[value] ?? value }));
}

/** Writes a facet in use, such as `Rung: Trusted`. */
export function facetLabel(facet: Facet, value: string, context: FacetContext): string {
  return `${context.t.facets[facet]}${context.t.facetColon}${valueLabel(facet, value, context)}`;
}

/** What a value is called; of thousands of tags and people, the one is not looked for among all. */
function valueLabel(facet: Facet, value: string, context: FacetContext): string {
  if (facet === 'tag') return value;
  if (facet === 'introducer') {
    const introducer = context.contacts.find(({ id }) => id === value);
    return introducer ? shownName(introducer.name, context.locale) : value;
  }
  const options = facetOptions(facet, context);
  return options.find((option) => option.value === value)?.label ?? value;
}
