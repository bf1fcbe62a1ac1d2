// @vitest-environment happy-dom
import { h, render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { useRestorePreview } from '../../../src/islands/data/use-restore-preview.ts';

describe('use-restore-preview', () => {
  test('shows nothing of a file that gave way to another one while it was read', async () => {
    let open = () => {};
    const opened = new Promise<void>((resolve) => (open = resolve));
    class SlowFile extends File {
      override arrayBuffer() {
        return opened.then(() => super.arrayBuffer());
      }
    }
    let shown: ReturnType<typeof useRestorePreview> | undefined;
    function Panel({ file }: { file: File }) {
      shown = useRestorePreview(file);
      return null;
    }

    render(h(Panel, { file: new SlowFile(['{}'], 'slow.json') }), document.body);
    const unlocked = shown?.unlock('pass');
    render(h(Panel, { file: new File(['no backup'], 'other.json') }), document.body);
    await vi.waitFor(() => expect(shown?.preview).toEqual({ ok: false, reason: 'not-json' }));
    open();
    await unlocked;
    await new Promise((resolve) => setTimeout(resolve));

    expect(shown?.preview).toEqual({ ok: false, reason: 'not-json' });
  });
});
