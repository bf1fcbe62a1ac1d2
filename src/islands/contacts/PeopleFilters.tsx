import type { Contact } from '../../domain/contact.ts';
import { RUNGS, SETTINGS } from '../../domain/contact.ts';
import type { ContactsMessages } from '../../i18n/messages/contacts.ts';
import type { TermsMessages } from '../../i18n/messages/terms.ts';
import { PEOPLE_SORTS, tagsOf, type PeopleView } from '../../stores/people.ts';
import { SelectField } from '../ui/SelectField.tsx';

interface Props {
  t: ContactsMessages;
  terms: TermsMessages;
  contacts: readonly Contact[];
  view: PeopleView;
  onView: (view: PeopleView) => void;
}

/** The order and the filters; they come when there are enough people to need them. */
export function PeopleFilters({ t, terms, contacts, view, onView }: Props) {
  const all = { value: '', label: t.all };
  const tags = tagsOf(contacts);
  return (
    <details
      class="people-filters"
      open={view.setting !== '' || view.rung !== '' || view.tag !== ''}
    >
      <summary>{t.filters}</summary>
      <div class="fields">
        <SelectField
          label={t.sort}
          value={view.sort}
          options={PEOPLE_SORTS.map((sort) => ({ value: sort, label: t.sorts[sort] }))}
          onChange={(value) =>
            onView({ ...view, sort: PEOPLE_SORTS.find((sort) => sort === value) ?? 'name' })
          }
        />
        <SelectField
          label={t.settingFilter}
          value={view.setting}
          options={[all, ...SETTINGS.map((value) => ({ value, label: terms.settings[value] }))]}
          onChange={(value) =>
            onView({ ...view, setting: SETTINGS.find((known) => known === value) ?? '' })
          }
        />
        <SelectField
          label={t.rungFilter}
          value={view.rung}
          options={[all, ...RUNGS.map((value) => ({ value, label: terms.rungs[value] }))]}
          onChange={(value) =>
            onView({ ...view, rung: RUNGS.find((known) => known === value) ?? '' })
          }
        />
        {tags.length > 0 && (
          <SelectField
            label={t.tagFilter}
            value={view.tag}
            options={[all, ...tags.map((tag) => ({ value: tag, label: tag }))]}
            onChange={(tag) => onView({ ...view, tag })}
          />
        )}
      </div>
    </details>
  );
}
