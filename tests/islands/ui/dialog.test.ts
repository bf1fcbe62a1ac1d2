// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { Dialog } from '../../../src/islands/ui/Dialog.tsx';

afterEach(() => render(null, document.body));

test('dialog: is open and closed as soon as it is drawn so, and holds no focus back', () => {
  const draw = (open: boolean) => {
    const props = { open, onClose: () => undefined, title: 'Write', closeLabel: 'Close' };
    render(h(Dialog, { ...props, children: 'A letter' }), document.body);
    return document.querySelector('dialog')?.open;
  };

  expect([draw(false), draw(true), draw(false)]).toEqual([false, true, false]);
});
