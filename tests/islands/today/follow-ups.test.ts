// @vitest-environment happy-dom
import { h, render } from 'preact';
import { useRef } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import type { FollowUp } from '../../../src/domain/follow-up.ts';
import { coach } from '../../../src/i18n/messages/coach.ts';
import { terms } from '../../../src/i18n/messages/terms.ts';
import { today } from '../../../src/i18n/messages/today.ts';
import { FollowUps } from '../../../src/islands/today/FollowUps.tsx';
import { viewFromHash } from '../../../src/stores/people-address.ts';
import { TODAY } from '../../fixtures/coach.ts';
import { testContact } from '../../fixtures/people.ts';

afterEach(() => render(null, document.body));

const words = { t: today.en, coach: coach.en, terms: terms.en, locale: 'en', lessons: [] } as const;

function Due({ count }: { count: number }) {
  const page = useRef<HTMLElement>(null);
  const people = Array.from({ length: count }, (_, at) => testContact({}, `c${at}`));
  const due = people.map(({ id }): FollowUp => ({
    kind: 'keep-in-touch',
    contactId: id,
    due: TODAY,
    state: 'today',
  }));
  const parts = { soon: [], kept: [], habits: [], acts: [], events: [] };
  const contacts = new Map(people.map((contact) => [contact.id, contact]));
  const kit = { ...words, contacts, today: TODAY };
  return h(FollowUps, { kit, plan: { state: 'open', due, ...parts }, page });
}

const wayToAll = () =>
  [...document.querySelectorAll('a')].find(({ textContent }) => textContent === today.en.dueAll);

test('whoever is not listed is one press away', () => {
  render(h(Due, { count: 30 }), document.body);
  expect(document.querySelectorAll('.tick-row')).toHaveLength(30);
  expect(wayToAll()).toBeUndefined();

  render(h(Due, { count: 31 }), document.body);
  expect(document.querySelectorAll('.tick-row')).toHaveLength(30);
  const { hash = '', pathname } = wayToAll() ?? {};
  expect(pathname).toMatch(/\/en\/contacts\/$/);
  expect(viewFromHash(hash)).toMatchObject({ touch: 'due', sort: 'quiet', query: '' });
});
