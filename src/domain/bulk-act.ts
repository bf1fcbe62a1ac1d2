import type { Contact, Setting } from './contact.ts';
import type { Instant } from './day.ts';
import { withFields } from './record.ts';
import type { Cadence } from './rhythm.ts';

/** What can be done to several people at once; undefined takes the choice out. */
export type BulkAct =
  | { kind: 'tag' | 'untag'; tag: string }
  | { kind: 'setting'; setting: Setting | undefined }
  | { kind: 'rhythm'; cadence: Cadence | undefined }
  | { kind: 'rest' | 'wake' | 'trash' };

export const BULK_KINDS = [
  'tag',
  'untag',
  'setting',
  'rhythm',
  'rest',
  'wake',
  'trash',
] as const satisfies readonly BulkAct['kind'][];

/** Does an act to one of the people; whom it does not change comes back as the same record. */
export function withBulkAct(contact: Contact, act: BulkAct, now: Instant): Contact {
  switch (act.kind) {
    case 'tag':
      if (contact.tags.includes(act.tag)) return contact;
      return { ...contact, tags: [...contact.tags, act.tag] };
    case 'untag':
      if (!contact.tags.includes(act.tag)) return contact;
      return { ...contact, tags: contact.tags.filter((tag) => tag !== act.tag) };
    case 'setting':
      return patched(contact, { setting: act.setting });
    case 'rhythm':
      return patched(contact, { cadence: act.cadence });
    case 'rest':
      return patched(contact, { resting: true });
    case 'wake':
      return contact.resting ? patched(contact, { resting: undefined }) : contact;
    case 'trash':
      return contact.deletedAt === undefined ? { ...contact, deletedAt: now } : contact;
  }
}

function patched(
  contact: Contact,
  patch: { [F in 'setting' | 'cadence' | 'resting']?: Contact[F] | undefined },
): Contact {
  const next = withFields<Contact>(contact, patch);
  const { setting, cadence, resting } = next;
  const isSame =
    setting === contact.setting && cadence === contact.cadence && resting === contact.resting;
  return isSame ? contact : next;
}
