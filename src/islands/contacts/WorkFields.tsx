import { TextField } from '../ui/TextField.tsx';
import type { FormKit } from './form-kit.ts';

interface Props {
  kit: FormKit;
}

/** Where they work and what they know. */
export function WorkFields({ kit: { t, draft, onChange } }: Props) {
  return (
    <fieldset class="stack">
      <legend>{t.work}</legend>
      <div class="fields">
        <TextField
          label={t.organization}
          value={draft.organization}
          autocomplete="off"
          onInput={(organization) => onChange({ organization })}
        />
        <TextField
          label={t.department}
          value={draft.department}
          autocomplete="off"
          onInput={(department) => onChange({ department })}
        />
        <TextField
          label={t.jobTitle}
          value={draft.title}
          autocomplete="off"
          onInput={(title) => onChange({ title })}
        />
      </div>
      <TextField
        label={t.topics}
        hint={t.topicsHint}
        value={draft.topics}
        onInput={(topics) => onChange({ topics })}
      />
      <TextField
        label={t.admiredFor}
        value={draft.admiredFor}
        onInput={(admiredFor) => onChange({ admiredFor })}
      />
      <TextField
        label={t.tags}
        hint={t.tagsHint}
        value={draft.tags}
        onInput={(tags) => onChange({ tags })}
      />
    </fieldset>
  );
}
