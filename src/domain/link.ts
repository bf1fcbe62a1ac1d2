const WEB = /^https?:\/\/[^\s<>"]+\.[^\s<>"]+$/i;
const DIRECT = /^(?:mailto|tel):[^\s<>"]+$/i;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const BARE = /^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/u;
const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;
const PHONE = /^\+?[\d\s().-]{3,}$/;

/**
 * Gives an address that may be followed: http, https, mailto or tel, and nothing else. One without a
 * scheme gets https.
 * @example linkHref('example.com/a') // => 'https://example.com/a'
 * @example linkHref('javascript:alert(1)') // => undefined
 */
export function linkHref(text: string): string | undefined {
  const link = text.trim();
  if (WEB.test(link) || DIRECT.test(link)) return link;
  return !SCHEME.test(link) && BARE.test(link) ? `https://${link}` : undefined;
}

/** Gives the address that writes an e-mail; undefined where the text is no e-mail address. */
export function mailHref(email: string): string | undefined {
  const text = email.trim();
  return EMAIL.test(text) ? `mailto:${encodeURIComponent(text).replaceAll('%40', '@')}` : undefined;
}

/** Gives the address that calls a number; full-width digits are read, spaces and marks left out. */
export function phoneHref(phone: string): string | undefined {
  const text = phone.normalize('NFKC').trim();
  return PHONE.test(text) ? `tel:${text.replace(/[^\d+]/g, '')}` : undefined;
}
