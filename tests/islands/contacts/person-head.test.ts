// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { toDay } from '../../../src/domain/day.ts';
import type { PersonName } from '../../../src/domain/contact.ts';
import { contacts } from '../../../src/i18n/messages/contacts.ts';
import { log } from '../../../src/i18n/messages/log.ts';
import { terms } from '../../../src/i18n/messages/terms.ts';
import { PersonHead } from '../../../src/islands/contacts/PersonHead.tsx';
import { testContact } from '../../fixtures/people.ts';

afterEach(() => render(null, document.body));

const words = { t: contacts.en, terms: terms.en, log: log.en, locale: 'en' } as const;

function headOf(name: PersonName): (string | null)[] {
  const contact = testContact({ name });
  const kit = { ...words, contact, people: new Map(), today: toDay('2026-11-20'), rhythms: [] };
  render(h(PersonHead, { kit, listHref: '/', onEdit: () => undefined }), document.body);
  return [...document.querySelectorAll('.tight > *')].map(({ textContent }) => textContent);
}

test('says how a name is read and the nickname, and nothing where there is neither', () => {
  const named = { given: 'Megumi', family: 'Sato', familyReading: 'さとう', nickname: 'Meg' };
  expect(headOf(named)).toEqual(['さとう · Meg', 'Megumi Sato']);
  expect(headOf({ given: 'Megumi', family: 'Sato' })).toEqual(['Megumi Sato']);
});
