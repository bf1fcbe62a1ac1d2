/** A property of a card as it was kept, taken apart for a table (RFC 6350 3.3; groups as Apple uses them). */
export interface Property {
  name: string;
  /** Which of several it is: the name Apple or we gave it, or its type. */
  label: string;
  /** The kinds under TYPE, lower case. */
  types: string[];
  /** Its value as it stands in the line, as text, and by its parts. */
  raw: string;
  line: string;
  text: string;
  parts: string[];
}

const LINE = /^(?:([\w-]+)\.)?([\w-]+)((?:;(?:"[^"]*"|[^":;])*)*):([\s\S]*)$/;
const PARAMETER = /;([\w-]+)=("[^"]*"|[^;]*)/g;
const APPLE_LABEL = /^_\$!<(.*)>!\$_$/;
/** Types that say how a number is called or which comes first, not whose it is. */
const NO_LABEL = new Set(['voice', 'internet', 'pref', 'msg', 'text']);

/** Takes kept lines apart; what is no property is left out. */
export function readProperties(lines: readonly string[]): Property[] {
  const read = lines.flatMap((line) => {
    const [, group = '', name = '', parameters = '', value = ''] = LINE.exec(line) ?? [];
    return name === '' ? [] : [{ group, name: name.toUpperCase(), parameters, value, line }];
  });
  const labels = new Map(
    read.flatMap(({ group, name, value }) =>
      name === 'X-ABLABEL' && group !== '' ? [[group, unescaped(value)] as const] : [],
    ),
  );
  return read.map(({ group, name, parameters, value, line }) => ({
    name,
    label: (labels.get(group) ?? labelIn(parameters)).replace(APPLE_LABEL, '$1'),
    types: typesIn(parameters).map((type) => type.toLowerCase()),
    raw: value,
    line,
    text: unescaped(value),
    parts: splitParts(value).map(unescaped),
  }));
}

function labelIn(parameters: string): string {
  const own = parametersIn(parameters).find(
    ({ name }) => name === 'X-LABEL' || name === 'X-SERVICE-TYPE',
  );
  const types = typesIn(parameters).filter((type) => !NO_LABEL.has(type.toLowerCase()));
  return own?.value ?? types.join(' ');
}

function typesIn(parameters: string): string[] {
  return parametersIn(parameters)
    .filter(({ name }) => name === 'TYPE')
    .flatMap(({ value }) => value.split(','));
}

function parametersIn(parameters: string): { name: string; value: string }[] {
  return [...parameters.matchAll(PARAMETER)].map(([, name = '', value = '']) => ({
    name: name.toUpperCase(),
    value: value.replace(/^"|"$/g, ''),
  }));
}

function splitParts(value: string): string[] {
  return value.match(/(?:\\[\s\S]|[^\\;])*(?:;|$)/g)?.map((part) => part.replace(/;$/, '')) ?? [];
}

function unescaped(value: string): string {
  return value.replace(/\\([\s\S])/g, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter));
}
