// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { followFields, isUnsaved } from '../../src/offline/unsaved.ts';

followFields();

beforeEach(() => document.body.replaceChildren());

function add<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  parent: HTMLElement = document.body,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  parent.append(element);
  return element;
}

function write(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

test('unsaved: a field that was entered and left as it was is nothing to lose', () => {
  const field = add('input');
  field.value = 'before';
  field.focus();
  expect(isUnsaved()).toBe(false);

  write(field, 'after');
  expect(isUnsaved()).toBe(true);

  write(field, 'before');
  expect(isUnsaved()).toBe(false);
});

test('unsaved: what was written goes with its field, and an emptied field holds nothing', () => {
  const field = add('textarea');
  write(field, 'a note');
  expect(isUnsaved()).toBe(true);

  write(field, '');
  expect(isUnsaved()).toBe(false);

  write(field, 'a note');
  field.remove();
  expect(isUnsaved()).toBe(false);
});

test('unsaved: a form that was begun counts until it is sent, even when its field is empty again', () => {
  const form = add('form');
  const field = add('input', form);
  write(field, 'Ken');
  write(field, '');
  expect(isUnsaved()).toBe(true);

  form.dispatchEvent(new Event('submit', { bubbles: true }));
  expect(isUnsaved()).toBe(false);
});

test('unsaved: searching is not writing', () => {
  const search = add('input');
  search.type = 'search';
  write(search, 'Ken');

  expect(isUnsaved()).toBe(false);
});
