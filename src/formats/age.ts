import { Decrypter, Encrypter, armor } from 'age-encryption';

/**
 * A file locked with a passphrase, in the format of age (age-encryption.org/v1, its scrypt stanza), so
 * that it opens with the program `age` as well as here: `age -d enishi.json.age`. Loaded when called.
 */

/** log2 of scrypt's N: about a second on a phone of today, and a long time for who guesses. */
const WORK = 17;

export type Unlocked =
  | { ok: true; text: string }
  | { ok: false; reason: 'wrong-passphrase' | 'no-passphrase' | 'damaged' };

/** Locks a text. */
export async function lock(text: string, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(WORK);
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  return Uint8Array.from(await encrypter.encrypt(text));
}

/** Unlocks a file, armoured or not; anything wrong is named and nothing is thrown. */
export async function unlock(bytes: Uint8Array, passphrase: string): Promise<Unlocked> {
  const file = plainBytes(bytes);
  if (!file) return { ok: false, reason: 'damaged' };
  if (!hasPassphrase(file)) return { ok: false, reason: 'no-passphrase' };
  const decrypter = new Decrypter();
  // Other programs take what is typed as it is, letter by letter.
  for (const typed of new Set([passphrase.normalize('NFC'), passphrase])) {
    decrypter.addPassphrase(typed);
  }
  try {
    return { ok: true, text: await decrypter.decrypt(file, 'text') };
  } catch (error) {
    const isWrong = error instanceof Error && error.message.startsWith('no identity matched');
    return { ok: false, reason: isWrong ? 'wrong-passphrase' : 'damaged' };
  }
}

function plainBytes(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== '-'.charCodeAt(0)) return bytes;
  try {
    return armor.decode(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** The header is lines of text; the stanza of a key that was generated begins with another word. */
function hasPassphrase(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 64)).includes('\n-> scrypt ');
}
