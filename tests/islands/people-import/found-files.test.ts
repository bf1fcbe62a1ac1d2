// @vitest-environment happy-dom
import { h, render } from 'preact';
import { expect, test } from 'vitest';
import { peopleImport } from '../../../src/i18n/messages/people-import.ts';
import { FoundFiles } from '../../../src/islands/people-import/FoundFiles.tsx';
import { readPeopleFiles } from '../../../src/stores/people-reading.ts';
import { NOW } from '../../fixtures/people.ts';

test('each of several files has fields and labels of its own', () => {
  const bytes = new TextEncoder().encode('Name,Phone\nAnn,0312345678\n');
  const result = readPeopleFiles(
    {
      files: ['a.csv', 'b.csv'].map((name) => ({ name, bytes })),
      choices: {},
      remembered: {},
      records: { contacts: [], introductions: [], events: [] },
    },
    { newId: () => crypto.randomUUID(), now: NOW },
    () => undefined,
  );
  if (!result.ok) throw new Error(result.reason);
  const { reading } = result;
  const props = { t: peopleImport.en, locale: 'en', reading, onChange: () => undefined } as const;
  render(h(FoundFiles, props), document.body);

  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
