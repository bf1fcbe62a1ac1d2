import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Contact, Setting } from '../../domain/contact.ts';
import { parseName } from '../../domain/name.ts';
import { choosePeople, resolvePerson } from '../../domain/person-choice.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Participant } from '../../stores/contacts.ts';
import { prepareNames } from '../../stores/prepare-names.ts';
import { isConverting } from './is-converting.ts';
import { useAfterPress } from './use-after-press.ts';

export interface PickerOptions {
  /** Undefined while the records are still being read. */
  contacts: readonly Contact[] | undefined;
  value: readonly Participant[];
  onChange: (value: Participant[]) => void;
  locale: Locale;
  multiple?: boolean | undefined;
  /** Whether a name that nobody has adds a new person. */
  allowNew?: boolean | undefined;
  /** Where a new person is known from. */
  setting?: Setting | undefined;
}

/** What was typed into a person picker, who fits it, and what the keys do. */
export function usePersonPicker(options: PickerOptions) {
  const { contacts, value, onChange, multiple } = options;
  useEffect(() => (contacts ? prepareNames(contacts) : undefined), [contacts]);
  const { box, focusNext } = useFocusNext();
  const typing = useTyping();
  const afterPress = useAfterPress();
  const { text, open, type } = typing;
  const fitting = whoFits(options, text, open);
  const isOpen = open && text.trim() !== '';

  const pick = (person: Participant) => {
    type('', false);
    onChange(multiple ? [...value, person] : [person]);
  };
  const pickAt = (index: number) => {
    const contact = fitting.found[index];
    if (contact) pick({ id: contact.id });
    else if (fitting.canAdd) pick(newPerson(options, text));
    if (!multiple) focusNext('button');
  };
  const takeTyped = () => {
    if (typing.latest.current.trim() === '' || !contacts) return;
    const person = whoIsMeant(options, whoIsFree(options), typing.latest.current);
    if (person === 'several') typing.setUnclear(true);
    else if (person) pick(person);
  };
  const leave = () => {
    typing.setOpen(false);
    afterPress(takeTyped);
  };
  const remove = (person: Participant) => {
    onChange(value.filter((item) => item !== person));
    focusNext('input');
  };
  const press = keyPress({
    ...listKeys(typing, fitting.count),
    Enter: text.trim() === '' ? undefined : () => pickAt(typing.active),
    Backspace: text === '' ? () => onChange(value.slice(0, -1)) : undefined,
  });

  return { ...typing, ...fitting, isOpen, box, pickAt, leave, remove, press };
}

function useTyping() {
  // Also kept outside the rendered state: a blur during a render must not see a picked text again.
  const latest = useRef('');
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [isUnclear, setUnclear] = useState(false);
  const type = (next: string, isShown = true) => {
    latest.current = next;
    setText(next);
    setOpen(isShown);
    setActive(0);
    setUnclear(false);
  };
  const step = (by: number, count: number) => {
    if (!open) setOpen(true);
    else if (count > 0) setActive((active + by + count) % count);
  };
  return { latest, text, open, setOpen, active, isUnclear, setUnclear, type, step };
}

function whoFits(options: PickerOptions, text: string, open: boolean) {
  const isTyped = text.trim() !== '';
  const found: Contact[] = open && isTyped ? choosePeople(whoIsFree(options), text) : [];
  const canAdd = options.allowNew === true && options.contacts !== undefined && isTyped;
  return { found, canAdd, count: found.length + (canAdd ? 1 : 0) };
}

function whoIsFree({ contacts = [], value }: PickerOptions): Contact[] {
  const chosen = new Set(value.map((person) => ('id' in person ? person.id : '')));
  return contacts.filter((contact) => !chosen.has(contact.id));
}

function whoIsMeant(options: PickerOptions, free: readonly Contact[], text: string) {
  const person = resolvePerson(free, text);
  if (person.kind === 'known') return { id: person.contact.id };
  if (person.kind === 'several') return 'several';
  return options.allowNew ? newPerson(options, person.name) : undefined;
}

function newPerson({ locale, setting }: PickerOptions, name: string): Participant {
  return { name: parseName(name, locale), ...(setting && { setting }) };
}

function listKeys({ step, open, text, setOpen }: ReturnType<typeof useTyping>, count: number) {
  return {
    ArrowDown: () => step(1, count),
    ArrowUp: () => step(-1, count),
    Escape: open && text.trim() !== '' ? () => setOpen(false) : undefined,
  };
}

function keyPress(acts: Record<string, (() => void) | undefined>) {
  return (event: KeyboardEvent) => {
    const act = acts[event.key];
    if (!act || isConverting(event)) return;
    event.preventDefault();
    // Held down it empties the field, and must not go on with the people.
    if (event.key !== 'Backspace' || !event.repeat) act();
  };
}

/**
 * Gives a function that moves the focus within the box once the choice is drawn. Not a frame later: by
 * then the visitor may type in another field.
 */
function useFocusNext() {
  const box = useRef<HTMLDivElement>(null);
  const next = useRef<string>();
  useLayoutEffect(() => {
    if (next.current) box.current?.querySelector<HTMLElement>(next.current)?.focus();
    next.current = undefined;
  });
  return { box, focusNext: (selector: string) => (next.current = selector) };
}
