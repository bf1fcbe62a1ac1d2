import { useEffect, useRef, useState } from 'preact/hooks';
import { previewRestore, type RestorePreview } from '../../stores/restore.ts';

/**
 * Reads the chosen file, and again once a passphrase is typed. Either may take seconds: what is read of
 * a file that gave way to another one meanwhile is not shown, or that one would be restored.
 */
export function useRestorePreview(file: File | undefined) {
  const [preview, setPreview] = useState<RestorePreview | undefined>(undefined);
  const current = useRef(file);
  current.current = file;

  const read = async (passphrase?: string) => {
    if (!file) return;
    const found = await previewRestore(file, passphrase);
    if (current.current === file) setPreview(found);
  };
  useEffect(() => {
    setPreview(undefined);
    void read();
  }, [file]);
  return { preview, unlock: read };
}
