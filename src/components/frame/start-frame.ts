import { startKeys } from './keys.ts';
import { startLanguageSwitch } from './language-switch.ts';
import { startMissingPart } from './missing-part.ts';
import { startOffline } from './start-offline.ts';
import { startTheme } from './theme.ts';

/** Everything the frame does in the browser without an island. */
export function startFrame(): void {
  startTheme();
  startLanguageSwitch();
  startKeys();
  startMissingPart();
  startOffline();
}
