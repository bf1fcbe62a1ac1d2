// @vitest-environment happy-dom
import { h, render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { peopleImport } from '../../../src/i18n/messages/people-import.ts';
import { ChooseFiles } from '../../../src/islands/people-import/ChooseFiles.tsx';

describe('choose-files', () => {
  test('says which file the browser cannot read, and takes it when it is chosen again', async () => {
    const folder = new File([], 'folder');
    folder.arrayBuffer = () => Promise.reject(new DOMException('no', 'NotReadableError'));
    const [onFiles, onUnreadable] = [vi.fn(), vi.fn()];
    const props = { t: peopleImport.en, fault: undefined, onFiles, onUnreadable };
    render(h(ChooseFiles, props), document.body);

    const input = document.querySelector('input[type="file"]');
    Object.defineProperty(input, 'files', { value: [new File(['x'], 'cards.vcf'), folder] });
    // With its name still in it, the field would say nothing of the same file.
    Object.defineProperty(input, 'value', { value: 'folder', writable: true });
    input?.dispatchEvent(new Event('change', { bubbles: true }));

    await vi.waitFor(() => expect(onUnreadable).toHaveBeenCalledWith('folder'));
    expect(onFiles).not.toHaveBeenCalled();
    expect(input).toHaveProperty('value', '');
  });
});
