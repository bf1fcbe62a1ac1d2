// @vitest-environment happy-dom
import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toDay, type Day } from '../../../src/domain/day.ts';
import { DayField } from '../../../src/islands/ui/DayField.tsx';

let given: (Day | undefined)[] = [];

function Form() {
  const [value, setValue] = useState<Day | undefined>(toDay('2026-11-20'));
  const onInput = (day: Day | undefined) => {
    given.push(day);
    setValue(day);
  };
  return h(DayField, { label: 'Day', value, onInput });
}

beforeEach(() => {
  given = [];
  render(h(Form, {}), document.body);
});
afterEach(() => render(null, document.body));

const drawn = () => new Promise((resolve) => setTimeout(resolve, 50));

function field(): HTMLInputElement {
  const input = document.querySelector('input');
  if (!input) throw new Error('There is no field.');
  return input;
}

async function type(text: string): Promise<void> {
  field().value = text;
  field().dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
}

test('a year that is being typed is no day, and stays under the hand', async () => {
  for (const year of ['0002', '0020', '0202']) {
    await type(`${year}-11-26`);
    expect(field().value).toBe(`${year}-11-26`);
  }
  await type('2025-11-26');

  expect(given).toEqual([undefined, undefined, undefined, '2025-11-26']);
  expect(field().value).toBe('2025-11-26');
});

test('a year that is not whole goes when one leaves, so that the field shows what is kept', async () => {
  await type('0026-11-26');
  field().dispatchEvent(new FocusEvent('blur'));
  await drawn();

  expect(given).toEqual([undefined]);
  expect(field().value).toBe('');
});
