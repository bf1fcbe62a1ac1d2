import { foldLine } from '../../domain/fold.ts';
import { HEADER_WORDS, type Field } from './field.ts';

/** What a column holds. Columns of one block (`E-mail 1`, a home address) belong together. */
export interface Column {
  field: Field;
  block?: string;
  /** Which of several this is where the column says so: `work`, `home`. */
  label?: string;
}

/** Columns by the words of their header; spellings of width, kana and case count as one. */
const BY_WORD = new Map<string, Column>(
  Object.entries(HEADER_WORDS).flatMap(([field, words]) =>
    words
      .split('|')
      .filter(Boolean)
      .map((word): [string, Column] => [foldLine(word), { field: toField(field) }]),
  ),
);

function toField(text: string): Field {
  // `Object.entries` forgets the names of a record's keys.
  const isField = (value: string): value is Field => value in HEADER_WORDS;
  return isField(text) ? text : 'skip';
}

const GOOGLE_BLOCK =
  /^(e-mail|phone|address|organization|relation|website|event|custom field|im) (\d{1,3}) - (.+)$/;
const GOOGLE_VALUES = fieldsBy({
  'e-mail': 'email',
  phone: 'phone',
  relation: 'relation',
  website: 'link',
  event: 'event',
  'custom field': 'keep',
  im: 'im',
});
const GOOGLE_PARTS = fieldsBy({
  formatted: 'address',
  street: 'street',
  city: 'city',
  'po box': 'poBox',
  region: 'region',
  'postal code': 'postal',
  country: 'country',
  'extended address': 'extended',
  name: 'organization',
  title: 'title',
  department: 'department',
  'yomi name': 'organizationReading',
});

const ADDRESS_EN =
  /^(business|work|home|other) (street|address|city|state|zip ?code|postal code|country(?:\/region)?|address po box)(?: [23])?$/;
const ADDRESS_JA =
  /^(?:(番地|住所 [23]|市町村|都道府県|郵便番号|国) ?\((会社|自宅|その他)\)(?:\/地域)?|(会社|自宅|その他)(住所私書箱))$/;
const ADDRESS_FIELDS = fieldsBy({
  street: 'street',
  address: 'address',
  city: 'city',
  state: 'region',
  zipcode: 'postal',
  'zip code': 'postal',
  'postal code': 'postal',
  country: 'country',
  'country/region': 'country',
  'address po box': 'poBox',
  番地: 'street',
  '住所 2': 'street',
  '住所 3': 'street',
  市町村: 'city',
  都道府県: 'region',
  郵便番号: 'postal',
  国: 'country',
  住所私書箱: 'poBox',
});
const PLACES = new Map(
  Object.entries({
    business: 'work',
    work: 'work',
    会社: 'work',
    home: 'home',
    自宅: 'home',
  }),
);

/** By a map, so that a header named `constructor` finds nothing. */
function fieldsBy(record: Readonly<Record<string, Field>>): ReadonlyMap<string, Field> {
  return new Map(Object.entries(record));
}

/** Gives what a header says its column holds; undefined where it is in no list. */
export function columnOf(header: string): Column | undefined {
  const key = foldLine(header);
  return BY_WORD.get(key) ?? googleColumn(key) ?? addressColumn(key);
}

function googleColumn(key: string): Column | undefined {
  const [, kind = '', count = '', part = ''] = GOOGLE_BLOCK.exec(key) ?? [];
  if (kind === '') return undefined;
  const block = `${kind} ${count}`;
  if (kind === 'organization' && count !== '1') return { field: 'keep' };
  if (part === 'label' || part === 'type' || part === 'service') {
    return { field: kind === 'organization' ? 'skip' : 'label', block };
  }
  if (part === 'value') return field(GOOGLE_VALUES.get(kind), block);
  if (kind === 'organization') return field(GOOGLE_PARTS.get(part) ?? 'keep');
  return kind === 'address' ? field(GOOGLE_PARTS.get(part), block) : undefined;
}

function addressColumn(key: string): Column | undefined {
  const [, place = '', part = ''] = ADDRESS_EN.exec(key) ?? japaneseAddress(key);
  const label = PLACES.get(place);
  const column = field(ADDRESS_FIELDS.get(part), `address ${place}`);
  return column && label !== undefined ? { ...column, label } : column;
}

function japaneseAddress(key: string): string[] {
  const [, part, place, ofBox, box] = ADDRESS_JA.exec(key) ?? [];
  return ['', place ?? ofBox ?? '', part ?? box ?? ''];
}

function field(name: Field | undefined, block?: string): Column | undefined {
  if (name === undefined) return undefined;
  return block === undefined ? { field: name } : { field: name, block };
}
