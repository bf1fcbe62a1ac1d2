import type { Locale } from '../i18n/locales.ts';

/** What is kept for reading without a network: what every page shares, and each language's pages. */
export type PackName = 'shared' | Locale;

/** The files of a pack as this build wrote them. */
export interface Pack {
  /** Address from the root of the host, and the SHA-256 of the file in base64. */
  files: readonly (readonly [url: string, sha256: string])[];
  /** Size of all files together, in bytes as they lie on the device. */
  bytes: number;
}

/** What a build tells its worker. */
export interface OfflineBuild {
  /** Hash over every file of every pack. */
  id: string;
  /** The site's folder, `/` or `/enishi/`. */
  base: string;
  packs: Record<PackName, Pack>;
}

/** What of a language lies on this device. */
export interface PackState {
  /** True when every file of the language and of what all pages share is here. */
  isSaved: boolean;
  /** Size of these files, in bytes. */
  bytes: number;
}

export type OfflineState = Record<Locale, PackState>;

/** What a page asks of the worker; `save` and `state` are answered with the state at their port. */
export type OfflineRequest =
  { type: 'SKIP_WAITING' } | { type: 'save'; locale: Locale } | { type: 'state' };
