import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../i18n/format.ts';
import type { MonthMessages } from '../../i18n/messages/month.ts';
import { saveFile } from '../ui/save-file.ts';
import { monthImage, type MonthCard } from './month-image.ts';

interface Props {
  t: MonthMessages;
  card: MonthCard;
  /** Name of the image file. */
  name: string;
}

const PNG = 'image/png';

/** Print, keep as an image, or hand the image to the device's share sheet. */
export function MonthActs({ t, card, name }: Props) {
  const [said, setSaid] = useState('');
  const [canShare, setShare] = useState(false);
  useEffect(() => {
    const probe = { files: [new File([], name, { type: PNG })] };
    setShare('canShare' in navigator && navigator.canShare(probe));
  }, [name]);

  const save = async () => {
    const image = await monthImage(card);
    if (image) saveFile(name, image, PNG);
    setSaid(image ? fill(t.saved, { name }) : t.imageFailed);
  };
  const share = async () => {
    const image = await monthImage(card);
    if (!image) return setSaid(t.imageFailed);
    // Closed without sharing: nothing to say.
    return navigator
      .share({ files: [new File([image], name, { type: PNG })] })
      .catch(() => undefined);
  };
  return (
    <>
      <div class="acts">
        <button type="button" class="button" onClick={() => print()}>
          {t.print}
        </button>
        <button type="button" class="button quiet" onClick={() => void save()}>
          {t.image}
        </button>
        {canShare && (
          <button type="button" class="button quiet" onClick={() => void share()}>
            {t.share}
          </button>
        )}
      </div>
      <p role="status" class="note">
        {said}
      </p>
    </>
  );
}
