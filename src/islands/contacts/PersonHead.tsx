import { useState } from 'preact/hooks';
import { displayName, readingOf } from '../../domain/name.ts';
import { fill } from '../../i18n/format.ts';
import { deleteRecord } from '../../stores/change.ts';
import { later } from '../ui/later.ts';
import { shownName } from '../ui/shown-name.ts';
import type { PersonKit } from './person-kit.ts';

const LogDialog = later(async () => (await import('./LogDialog.tsx')).LogDialog);

const PersonLetter = later(async () => (await import('./PersonLetter.tsx')).PersonLetter);

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
  const [isWriting, setWriting] = useState<boolean>();
  const [isPreparing, setPreparing] = useState<boolean>();
  return (
    <div class="stack">
      <p>
        <a href={listHref}>{t.toList}</a>
      </p>
      <WhoItIs kit={kit} />
      <div class="acts">
        <button
          type="button"
          class="button"
          aria-haspopup="dialog"
          onClick={() => setLogging(true)}
        >
          {fill(t.logWith, { name: shownName(contact.name, locale, true) })}
        </button>
        <button
          type="button"
          class="button quiet"
          aria-haspopup="dialog"
          onClick={() => setWriting(true)}
        >
          {t.write}
        </button>
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
      {isWriting !== undefined && (
        <PersonLetter
          locale={locale}
          today={kit.today}
          contact={contact}
          open={isWriting}
          onClose={() => setWriting(false)}
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

/** Name, how it is read, and where they work. */
function WhoItIs({ kit: { terms, locale, contact } }: Pick<Props, 'kit'>) {
  const { name, organization, department, title, setting } = contact;
  const nickname = name.nickname && name.nickname !== displayName(name, locale) && name.nickname;
  const called = [readingOf(name), nickname].filter(Boolean).join(' · ');
  const about = [organization, department, title].filter(Boolean).join(' · ');
  return (
    <div class="tight">
      {called && <p class="eyebrow">{called}</p>}
      <h1 tabIndex={-1}>{shownName(name, locale)}</h1>
      {(about || setting) && (
        <p class="lead">
          {[about, setting && terms.settings[setting]].filter(Boolean).join(' · ')}
        </p>
      )}
    </div>
  );
}
