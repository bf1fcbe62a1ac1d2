// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { TickBox } from '../../../src/islands/ui/TickBox.tsx';

afterEach(() => render(null, document.body));

function boxOf(isOn: boolean, onTick: (isOn: boolean) => Promise<boolean>): HTMLInputElement {
  render(h(TickBox, { isOn, onTick }), document.body);
  const box = document.querySelector('input');
  if (!box) throw new Error('There is no box.');
  return box;
}

test.each([true, false])('goes back to what is kept where storage refuses: %s', async (isOn) => {
  const onTick = vi.fn(async () => false);
  const box = boxOf(isOn, onTick);

  box.click();
  expect(box.checked).toBe(!isOn);
  await vi.waitFor(() => expect(box.checked).toBe(isOn));
  expect(onTick).toHaveBeenCalledExactlyOnceWith(!isOn);
});

test('a second press while the first is written writes nothing, and the box shows the first', async () => {
  let keep = (_: boolean) => {};
  const onTick = vi.fn(() => new Promise<boolean>((resolve) => (keep = resolve)));
  const box = boxOf(false, onTick);

  box.click();
  box.click();
  await new Promise((resolve) => setTimeout(resolve));
  keep(true);
  boxOf(true, onTick);
  await new Promise((resolve) => setTimeout(resolve));

  expect(onTick).toHaveBeenCalledOnce();
  expect(box.checked).toBe(true);
});
