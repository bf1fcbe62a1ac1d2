import { useId } from 'preact/hooks';
import { fill } from '../../i18n/format.ts';
import type { PickerMessages } from '../../i18n/messages/terms.ts';
import { PersonOptions } from './PersonOptions.tsx';
import { PickedPeople } from './PickedPeople.tsx';
import { usePersonPicker, type PickerOptions } from './use-person-picker.ts';

interface Props extends PickerOptions {
  label: string;
  t: PickerMessages;
  hint?: string | undefined;
  error?: string | undefined;
  id?: string | undefined;
  /** Takes the focus when the dialog around it opens. */
  autofocus?: boolean | undefined;
}

/** Finds people by name, reading or organisation; a combobox with a list (WAI-ARIA). */
export function PersonPicker(props: Props) {
  const { label, contacts, value, locale, t, multiple, hint } = props;
  const own = useId();
  const id = props.id ?? own;
  const picker = usePersonPicker(props);
  const { text, isOpen, active } = picker;
  const hasField = multiple === true || value.length === 0;
  const unclear = picker.isUnclear ? fill(t.chooseOne, { name: text.trim() }) : undefined;
  const error = props.error ?? unclear;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const shared = { id, label, contacts, locale, t };
  return (
    <div class="field picker">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="picker-box" ref={picker.box} data-fault={error && !hasField ? '' : undefined}>
        <PickedPeople {...shared} people={value} onRemove={picker.remove} />
        {hasField && (
          <input
            id={id}
            type="text"
            role="combobox"
            autocomplete="off"
            autofocus={props.autofocus}
            aria-autocomplete="list"
            aria-expanded={isOpen && picker.count > 0}
            aria-controls={`${id}-list`}
            aria-activedescendant={isOpen && picker.count > 0 ? `${id}-${active}` : undefined}
            aria-invalid={error ? 'true' : undefined}
            aria-describedby={described || undefined}
            value={text}
            onInput={(event) => picker.type(event.currentTarget.value)}
            onKeyDown={picker.press}
            onBlur={picker.leave}
          />
        )}
      </div>
      <PersonOptions
        {...shared}
        people={picker.found}
        active={active}
        isOpen={isOpen}
        addName={picker.canAdd ? text.trim() : undefined}
        onPick={picker.pickAt}
      />
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
