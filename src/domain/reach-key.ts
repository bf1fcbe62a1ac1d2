/**
 * What two spellings of an address, a number or a link have in common: for comparing, never for
 * showing. An empty key compares with nothing.
 */
const OFFICE_BOXES = new Set(
  (
    'info contact support office sales hello mail admin webmaster press pr hr recruit jobs team ' +
    'help inquiry enquiry enquiries service noreply soumu eigyo jimukyoku toiawase kouhou'
  ).split(' '),
);

/** Fewer digits are an extension, which many offices have. */
const FEWEST_DIGITS = 7;

/** @example emailKey(' Megumi@Example.com') // => 'megumi@example.com' */
export function emailKey(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase();
}

/** Tells whether an address is read by whoever is in the office: `info@`, `sales2@`, `support-en@`. */
export function isOfficeEmail(key: string): boolean {
  return OFFICE_BOXES.has(/^[a-z]+/.exec(key)?.[0] ?? '') && /^[a-z]+(?:[-+._\d][^@]*)?@/.test(key);
}

/**
 * Gives the digits of a number; the Japanese country code counts as the leading zero.
 * @example phoneKey('+81 (0)90-1234-5678') // => '09012345678'
 */
export function phoneKey(phone: string): string {
  const digits = phone
    .normalize('NFKC')
    .replace(/[^\d+]/g, '')
    .replace(/^00/, '+');
  const key = digits.replace(/^\+810?/, '0');
  return key.length < FEWEST_DIGITS ? '' : key;
}

/** Tells whether a number rings on a desk: Japan's land lines and free numbers have ten digits. */
export function isOfficePhone(key: string): boolean {
  return /^0\d{9}$/.test(key);
}

/** Tells whether a number is surely one's own: a Japanese or British mobile. */
export function isMobilePhone(key: string): boolean {
  return /^0[789]0\d{8}$|^\+447\d{9}$/.test(key);
}

/**
 * Gives host and path without scheme, `www.`, query, fragment and closing slash. An `id` in the query
 * names the person where every profile has the same path, so it stays.
 * @example linkKey('https://www.example.com/Megumi/?from=mail') // => 'example.com/megumi'
 */
export function linkKey(link: string): string {
  const text = link.normalize('NFKC').trim().toLowerCase();
  if (/^(?:mailto|tel):/.test(text)) return '';
  const [, place = '', query = ''] = /^([^?#]*)\??([^#]*)/.exec(text) ?? [];
  const id = /(?:^|&)id=([^&]+)/.exec(query)?.[1];
  const key = place
    .replace(/^(?:https?:)?\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');
  return id === undefined ? key : `${key}?id=${id}`;
}

/** Tells whether a link leads to a whole site, as those of colleagues do, and not to one's own page. */
export function isSiteLink(key: string): boolean {
  return !/[/?]/.test(key);
}
