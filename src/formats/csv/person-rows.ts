import type { ContactInput } from '../../domain/contact.ts';
import { fold } from '../../domain/fold.ts';
import type { ImportedEntry, ImportedPerson } from '../../domain/imported-person.ts';
import { organizationKey } from '../../domain/organization-key.ts';
import { emailKey, linkKey, phoneKey } from '../../domain/reach-key.ts';
import type { CsvSource } from './source.ts';

/** Programs that write a row for each card or connection, so that one person has several. */
const ROW_PER_CARD: ReadonlySet<CsvSource> = new Set(['eight', 'linkedin']);

/** Makes one person of rows that tell of the same one, as far as the program is known to repeat them. */
export function joinRows(people: readonly ImportedPerson[], source: CsvSource): ImportedPerson[] {
  if (!ROW_PER_CARD.has(source)) return [...people];
  const groups: ImportedPerson[][] = [];
  const known = new Map<string, ImportedPerson[]>();
  for (const person of people) {
    const keys = keysOf(person);
    const found = keys.map((key) => known.get(key)).find((group) => group && fits(person, group));
    const group = found ?? [];
    if (!found) groups.push(group);
    group.push(person);
    for (const key of keys) known.set(key, known.get(key) ?? group);
  }
  return groups.map(joined);
}

/** Two of one name in one firm who have different addresses are two people. */
function fits({ sourceId, input }: ImportedPerson, group: readonly ImportedPerson[]): boolean {
  const theirs = new Set(group.flatMap((person) => person.input.emails ?? []).map(emailKey));
  const own = (input.emails ?? []).map(emailKey);
  const isAlike = own.length === 0 || theirs.size === 0 || own.some((email) => theirs.has(email));
  return sourceId !== undefined || isAlike;
}

/** One name and one address or firm; a profile says it alone, and two profiles are two people. */
function keysOf({ sourceId, input }: ImportedPerson): string[] {
  if (sourceId !== undefined) return [`profile ${sourceId}`];
  const { family, given, middle, single, nickname } = input.name;
  const name = fold([family, given, middle, single, nickname].filter(Boolean).join(' '));
  const firm = organizationKey(input.organization ?? '');
  return [
    ...(input.emails ?? []).map((email) => `${name} mail ${emailKey(email)}`),
    ...(firm === '' ? [] : [`${name} firm ${firm}`]),
  ];
}

/** The latest card says where someone is now; the earlier ones are told in their entries. */
function joined(group: readonly ImportedPerson[]): ImportedPerson {
  const [first, ...others] = group;
  const latest = group.reduce((best, next) => (lastDay(next) > lastDay(best) ? next : best));
  if (!first || others.length === 0) return latest;
  const inputs = [latest, ...group.filter((person) => person !== latest)].map(({ input }) => input);
  const [newest = latest.input] = inputs;
  return {
    ...latest,
    lines: group.flatMap(({ lines }) => lines).sort((a, b) => a - b),
    input: { ...inputs.reduceRight((under, over) => ({ ...under, ...over })), ...lists(inputs) },
    entries: group
      .flatMap(({ input, entries }) => entries.map((entry) => toldFrom(input, newest, entry)))
      .filter((entry, at, all) => all.findIndex(({ day }) => day === entry.day) === at)
      .sort((a, b) => (a.day < b.day ? -1 : 1)),
  };
}

function lastDay({ entries, input }: ImportedPerson): string {
  return entries.reduce((last, { day }) => (day > last ? day : last), input.met?.day ?? '');
}

/** What an earlier card said of firm and post, if the latest says otherwise. */
function toldFrom(input: ContactInput, newest: ContactInput, entry: ImportedEntry): ImportedEntry {
  const said = (of: ContactInput) =>
    [of.organization, of.department, of.title].filter(Boolean).join(' ');
  const card = said(input);
  return card === '' || card === said(newest) || entry.note ? entry : { ...entry, note: card };
}

function lists(inputs: readonly ContactInput[]): Partial<ContactInput> {
  const all = {
    emails: united(inputs, (input) => input.emails, emailKey),
    phones: united(inputs, (input) => input.phones, phoneKey),
    links: united(inputs, (input) => input.links, linkKey),
    tags: united(inputs, (input) => input.tags, fold),
    topics: united(inputs, (input) => input.topics, fold),
    vcard: united(
      inputs,
      (input) => input.vcard,
      (line) => line,
    ),
  };
  const days = inputs.flatMap(({ met }) => met?.day ?? []).sort();
  const [day] = days;
  const place = inputs.find(({ met }) => met?.place)?.met?.place;
  const notes = [...new Set(inputs.flatMap(({ note }) => note ?? []))];
  return {
    ...Object.fromEntries(Object.entries(all).filter(([, values]) => values.length > 0)),
    ...(day === undefined && place === undefined
      ? {}
      : {
          met: { ...(day === undefined ? {} : { day }), ...(place === undefined ? {} : { place }) },
        }),
    ...(notes.length > 0 ? { note: notes.join('\n') } : {}),
  };
}

function united(
  inputs: readonly ContactInput[],
  valuesOf: (input: ContactInput) => readonly string[] | undefined,
  keyOf: (value: string) => string,
): string[] {
  const found = new Map<string, string>();
  for (const value of inputs.flatMap((input) => valuesOf(input) ?? [])) {
    const key = keyOf(value) || value;
    if (!found.has(key)) found.set(key, value);
  }
  return [...found.values()];
}
