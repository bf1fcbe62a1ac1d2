// @vitest-environment happy-dom
import { h, render } from 'preact';
import { expect, test } from 'vitest';
import { useOnePress } from '../../../src/islands/ui/use-one-press.ts';

test('writes once on a double press, and again once it is written', async () => {
  const written: (() => void)[] = [];
  const act = () => new Promise<boolean>((done) => written.push(() => done(true)));
  let press = () => Promise.resolve(false);
  function Press() {
    const once = useOnePress();
    press = () => once(act);
    return null;
  }
  render(h(Press, {}), document.body);

  const [first, second] = [press(), press()];
  expect(written).toHaveLength(1);
  written[0]?.();
  expect([await first, await second]).toEqual([true, false]);

  void press();
  expect(written).toHaveLength(2);
});
