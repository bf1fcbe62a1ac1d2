import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { SecondCopy } from '../../domain/second-copy.ts';
import type { Locale } from '../../i18n/locales.ts';
import { secondCopy as words } from '../../i18n/messages/second-copy.ts';
import { $meta } from '../../stores/collections.ts';
import { copyFile, secondCopies } from '../../stores/recovery.ts';
import { CopyList } from './CopyList.tsx';

interface Props {
  locale: Locale;
  /** Takes a copy as the file that a restore begins with. */
  onBring: (file: File) => void;
}

/** The copies that the browser keeps by itself, and the way back to one of them. */
export function SecondCopySection({ locale, onBring }: Props) {
  const t = words[locale];
  const meta = useStore($meta, { ssr: 'initial' });
  const [copies, setCopies] = useState<readonly SecondCopy[] | 'looking' | undefined>('looking');
  const [isDamaged, setDamaged] = useState(false);

  useEffect(() => {
    void secondCopies().then(setCopies);
  }, [meta?.revision]);

  const bring = async (copy: SecondCopy) => {
    const file = await copyFile(copy);
    setDamaged(file === undefined);
    if (file) onBring(file);
  };
  if (copies === 'looking') return null;
  return (
    <div class="stack">
      <p>{copies ? t.lead : t.cannot}</p>
      {copies?.length === 0 && <p class="note">{t.none}</p>}
      <CopyList t={t} locale={locale} copies={copies ?? []} onBring={(copy) => void bring(copy)} />
      <p role="status" class="error">
        {isDamaged && t.outcomes.damaged}
      </p>
    </div>
  );
}
