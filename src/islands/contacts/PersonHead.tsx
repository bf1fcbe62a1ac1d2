import { useState } from 'preact/hooks';
import { displayName } from '../../domain/name.ts';
import { letterFor } from '../../domain/message.ts';
import { fill } from '../../i18n/format.ts';
import { deleteRecord } from '../../stores/change.ts';
import { WriteButton } from '../messages/WriteButton.tsx';
import { later } from '../ui/later.ts';
import type { PersonKit } from './person-kit.ts';

const LogDialog = later(async () => (await import('./LogDialog.tsx')).LogDialog);

const PreparationDialog = later(async () => {
  const part = await import('../preparation/PreparationDialog.tsx');
  return part.PreparationDialog;
});

interface Props {
  kit: PersonKit;
  listHref: string;
  onEdit: () => void;
}

/** Who it is, and what one does on this page. */
export function PersonHead({ kit, listHref, onEdit }: Props) {
  const { t, terms, log, locale, contact } = kit;
  const [isLogging, setLogging] = useState<boolean>();
  const [isPreparing, setPreparing] = useState<boolean>();
  const { name, organization, department, title, setting } = contact;
  const reading = [name.familyReading, name.givenReading].filter(Boolean).join(' ');
  const nickname = name.nickname && name.nickname !== displayName(name, locale) && name.nickname;
  const about = [organization, department, title].filter(Boolean).join(' · ');
  return (
    <div class="stack">
      <p>
        <a href={listHref}>{t.toList}</a>
      </p>
      <div class="tight">
        <p class="eyebrow">
          {[reading || name.singleReading, nickname].filter(Boolean).join(' · ')}
        </p>
        <h1 tabIndex={-1}>{displayName(name, locale) || t.unnamed}</h1>
        {(about || setting) && (
          <p class="lead">
            {[about, setting && terms.settings[setting]].filter(Boolean).join(' · ')}
          </p>
        )}
      </div>
      <div class="acts">
        <button type="button" class="button" onClick={() => setLogging(true)}>
          {fill(t.logWith, { name: displayName(name, locale, true) || t.unnamed })}
        </button>
        <WriteButton
          label={t.write}
          locale={locale}
          contactId={contact.id}
          wish={{ kind: letterFor(contact, kit.today) }}
          look="quiet"
        />
        <button
          type="button"
          class="button quiet"
          aria-haspopup="dialog"
          onClick={() => setPreparing(true)}
        >
          {t.prepare}
        </button>
        <button type="button" class="button quiet" onClick={onEdit}>
          {terms.edit}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => void deleteRecord('contact', contact.id)}
        >
          {t.toTrash}
        </button>
      </div>
      {isLogging !== undefined && (
        <LogDialog
          t={log}
          locale={locale}
          open={isLogging}
          onClose={() => setLogging(false)}
          onSaved={() => setLogging(false)}
          people={[{ id: contact.id }]}
        />
      )}
      {isPreparing !== undefined && (
        <PreparationDialog
          locale={locale}
          today={kit.today}
          contact={contact}
          open={isPreparing}
          onClose={() => setPreparing(false)}
        />
      )}
    </div>
  );
}
