// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { toDay } from '../../../src/domain/day.ts';
import { contacts } from '../../../src/i18n/messages/contacts.ts';
import { log } from '../../../src/i18n/messages/log.ts';
import { terms } from '../../../src/i18n/messages/terms.ts';
import { PromiseRow } from '../../../src/islands/contacts/PromiseRow.tsx';
import { openDataSet } from '../../../src/storage/data-set.ts';
import { $problem, useDataSet } from '../../../src/stores/open.ts';
import { testContact, testPromise } from '../../fixtures/people.ts';
import { refusingEngine } from '../../fixtures/refusing-engine.ts';

afterEach(() => render(null, document.body));

test('a promise whose tick is refused stays open', async () => {
  const { engine, refuse } = refusingEngine();
  useDataSet(openDataSet(engine));
  refuse();
  const promise = testPromise();
  const kit = {
    t: contacts.en,
    terms: terms.en,
    log: log.en,
    locale: 'en',
    contact: testContact({ promises: [promise] }),
    people: new Map(),
    today: toDay('2026-11-20'),
    rhythms: [],
  } as const;
  render(h(PromiseRow, { kit, promise, settle: (act) => act }), document.body);

  const box = document.querySelector('input');
  box?.click();

  await vi.waitFor(() => expect($problem.get()).toBeDefined());
  expect(box?.checked).toBe(false);
});
