import { describe, expect, test } from 'vitest';
import {
  emailKey,
  isMobilePhone,
  isOfficeEmail,
  isOfficePhone,
  isSiteLink,
  linkKey,
  phoneKey,
} from '../../src/domain/reach-key.ts';

describe('reach-key', () => {
  test.each([
    [' Megumi@Example.com ', 'megumi@example.com'],
    ['ｍｅｇｕｍｉ＠example.com', 'megumi@example.com'],
  ])('writes the e-mail %s as %s', (email, key) => {
    expect(emailKey(email)).toBe(key);
  });

  test.each([
    ['090-1234-5678', '09012345678'],
    ['+81 90-1234-5678', '09012345678'],
    ['+81 (0)90 1234 5678', '09012345678'],
    ['0081-90-1234-5678', '09012345678'],
    ['０３（１２３４）５６７８', '0312345678'],
    ['+44 20 7946 0018', '+442079460018'],
    ['内線 1234', ''],
  ])('writes the number %s as %s', (phone, key) => {
    expect(phoneKey(phone)).toBe(key);
  });

  test.each([
    ['https://www.example.com/Megumi/', 'example.com/megumi'],
    ['http://example.com/megumi?from=mail#top', 'example.com/megumi'],
    ['example.com/megumi', 'example.com/megumi'],
    ['//example.com', 'example.com'],
    ['https://example.com/profile?ref=a&id=7', 'example.com/profile?id=7'],
    ['mailto:a@example.com', ''],
    ['tel:0312345678', ''],
  ])('writes the link %s as %s', (link, key) => {
    expect(linkKey(link)).toBe(key);
  });

  test.each([
    ['info@example.com', true],
    ['sales2@example.com', true],
    ['support-jp@example.com', true],
    ['toiawase@example.co.jp', true],
    ['informer@example.com', false],
    ['megumi.info@example.com', false],
  ])('knows whether an office reads %s', (key, isOffice) => {
    expect(isOfficeEmail(key)).toBe(isOffice);
  });

  test.each([
    ['0312345678', true],
    ['0120123456', true],
    ['09012345678', false],
    ['+442079460018', false],
  ])('knows whether %s rings on a desk', (key, isOffice) => {
    expect(isOfficePhone(key)).toBe(isOffice);
  });

  test.each([
    ['09012345678', true],
    ['+447911123456', true],
    ['0312345678', false],
    ['05012345678', false],
    ['+15550100100', false],
  ])('knows whether %s is a mobile', (key, isMobile) => {
    expect(isMobilePhone(key)).toBe(isMobile);
  });

  test.each([
    ['example.com', true],
    ['example.com/megumi', false],
    ['example.com?id=7', false],
  ])('knows whether %s is a whole site', (key, isSite) => {
    expect(isSiteLink(key)).toBe(isSite);
  });
});
