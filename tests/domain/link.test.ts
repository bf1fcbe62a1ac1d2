import { describe, expect, test } from 'vitest';
import { linkHref, mailHref, phoneHref } from '../../src/domain/link.ts';

describe('link', () => {
  test.each([
    ['https://example.com/a?b=c', 'https://example.com/a?b=c'],
    ['HTTP://example.com', 'HTTP://example.com'],
    ['example.com/me', 'https://example.com/me'],
    [' mailto:a@example.com ', 'mailto:a@example.com'],
    ['tel:+81312345678', 'tel:+81312345678'],
    ['javascript:alert(1)', undefined],
    ['JavaScript:alert(1)//example.com', undefined],
    ['data:text/html,x', undefined],
    ['https://exa mple.com', undefined],
    ['just words', undefined],
    ['', undefined],
  ])('follows %s as %s', (text, href) => {
    expect(linkHref(text)).toBe(href);
  });

  test.each([
    ['sato@example.com', 'mailto:sato@example.com'],
    ['a?cc=b@example.com', 'mailto:a%3Fcc%3Db@example.com'],
    ['sato', undefined],
  ])('writes to %s at %s', (text, href) => {
    expect(mailHref(text)).toBe(href);
  });

  test.each([
    ['03-1234-5678', 'tel:0312345678'],
    ['＋８１ 90 (1234) 5678', 'tel:+819012345678'],
    ['ask at the desk', undefined],
  ])('calls %s at %s', (text, href) => {
    expect(phoneHref(text)).toBe(href);
  });
});
