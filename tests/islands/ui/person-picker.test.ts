// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { terms } from '../../../src/i18n/messages/terms.ts';
import { PersonPicker } from '../../../src/islands/ui/PersonPicker.tsx';

afterEach(() => render(null, document.body));

test('person picker: a Backspace that is held down takes nobody out, a new press the last', () => {
  const onChange = vi.fn();
  const value = ['c1', 'c2'].map((id) => ({ id }));
  const props = { label: 'Who', contacts: [], value, onChange, multiple: true };
  render(h(PersonPicker, { ...props, locale: 'en', t: terms.en.picker }), document.body);
  const press = (repeat: boolean) =>
    document
      .querySelector('input')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Backspace', repeat, bubbles: true }));

  press(true);
  expect(onChange).not.toHaveBeenCalled();

  press(false);
  expect(onChange.mock.calls).toEqual([[[{ id: 'c1' }]]]);
});
