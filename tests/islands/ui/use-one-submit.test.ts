// @vitest-environment happy-dom
import { h, render } from 'preact';
import { describe, expect, test } from 'vitest';
import { useOneSubmit } from '../../../src/islands/ui/use-one-submit.ts';

describe('use-one-submit', () => {
  test('writes a form once that is sent twice, and never lets the browser send it', async () => {
    const written: (() => void)[] = [];
    function Form() {
      const save = useOneSubmit(() => new Promise<void>((done) => written.push(done)));
      return h('form', { onSubmit: save });
    }
    render(h(Form, {}), document.body);
    const form = document.querySelector('form');
    const send = () => form?.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));

    expect([send(), send()]).toEqual([false, false]);
    expect(written).toHaveLength(1);

    written[0]?.();
    await new Promise((resolve) => setTimeout(resolve));
    send();
    expect(written).toHaveLength(2);
  });
});
