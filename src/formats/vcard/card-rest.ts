import type { Property } from './property.ts';
import { oneLine } from './value.ts';

/** The properties of a card that nobody has read yet; what stays in it is written back as it came. */
export class CardRest {
  readonly #byName = new Map<string, Set<Property>>();

  add(property: Property): void {
    const found = this.#byName.get(property.name);
    if (found) found.add(property);
    else this.#byName.set(property.name, new Set([property]));
  }

  delete(property: Property): void {
    this.#byName.get(property.name)?.delete(property);
  }

  named(name: string): Iterable<Property> {
    return this.#byName.get(name) ?? [];
  }

  /** Gives them all as the card has them. */
  all(): Property[] {
    return [...this.#byName.values()]
      .flatMap((found) => [...found])
      .sort((one, other) => one.at - other.at);
  }
}

/** Gives the properties of some names, the preferred first: PREF of 4.0, `TYPE=pref` before it. */
export function named(rest: CardRest, ...names: readonly string[]): Property[] {
  const found = names.flatMap((name) => [...rest.named(name)]);
  return found.length < 2
    ? found
    : found.sort((one, other) => preference(one) - preference(other) || one.at - other.at);
}

const LEAST_PREFERRED = 101;

function preference({ types, params }: Property): number {
  const given = Number(params.get('pref'));
  if (given > 0) return given;
  return types.includes('pref') ? 1 : LEAST_PREFERRED;
}

/** Takes the first text of a name; others of that name stay. */
export function takeText(rest: CardRest, name: string): string {
  const found = named(rest, name).find(({ value }) => oneLine(value) !== '');
  if (!found) return '';
  rest.delete(found);
  return oneLine(found.value);
}

/** Takes every property of a name. */
export function takeAll(rest: CardRest, name: string): Property[] {
  const found = named(rest, name);
  found.forEach((property) => rest.delete(property));
  return found;
}
