import { useEffect, useState } from 'preact/hooks';
import { mailHref } from '../../domain/link.ts';
import type { MessageWish } from '../../domain/message.ts';
import type { LetterKit } from './LetterForm.tsx';

interface Props {
  kit: LetterKit;
  wish: MessageWish;
  subject: string;
  body: string;
}

/** The ways to hand a letter on: the clipboard, the mail program, the device's share sheet. */
export function HandOn({ kit: { t, contact, people }, wish, subject, body }: Props) {
  const [said, setSaid] = useState('');
  const [canShare, setShare] = useState(false);
  useEffect(() => setShare('share' in navigator), []);
  // An introduction goes to both.
  const other = wish.kind === 'introduce' ? people.get(wish.about ?? '') : undefined;
  const addresses = [contact, other].flatMap((person) => mailHref(person?.emails[0] ?? '') ?? []);
  const address = `mailto:${addresses.map((each) => each.slice('mailto:'.length)).join(',')}`;
  const query = Object.entries({ subject, body })
    .map(([name, text]) => `${name}=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`)
    .join('&');

  const copy = () =>
    navigator.clipboard.writeText(body).then(
      () => setSaid(t.copied),
      () => setSaid(t.copyFailed),
    );
  // Closed without sharing: nothing to say.
  const share = () => navigator.share({ title: subject, text: body }).catch(() => undefined);
  return (
    <>
      <div class="acts">
        <button type="button" class="button quiet small" onClick={() => void copy()}>
          {t.copy}
        </button>
        <a class="button quiet small" href={`${address}?${query}`}>
          {t.mail}
        </a>
        {canShare && (
          <button type="button" class="button quiet small" onClick={() => void share()}>
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
