import type { ExchangeKind, InteractionKind } from '../contact.ts';
import { EXCHANGE_NAMES } from './exchange-words.ts';
import { KIND_NAMES } from './kind-words.ts';
import { isJapanese } from './line-text.ts';
import type { LinePromise, LogLine } from './meaning.ts';
import type { Mention } from './mention.ts';
import type { NameLocale } from '../name.ts';

/**
 * Writes what a line says so that reading it gives the same again: ISO days, one word a kind.
 * @example printLogLine(read, 'en') // => 'meal with Sato on 2026-11-22, gave advice'
 */
export function printLogLine(line: LogLine, locale: NameLocale): string {
  const { kind, gave, received, promise, note } = line;
  const isApart = kind === 'introduction' || kind === 'other';
  const clauses = [
    isApart && KIND_NAMES[locale][kind],
    (locale === 'ja' ? frameJa : frameEn)(line, isApart ? undefined : kind),
    passed(gave, 'gave', locale),
    passed(received, 'received', locale),
    promise && (isJapanese(promise.text) ? promiseJa : promiseEn)(promise),
    note && (locale === 'ja' ? `メモ：${note}` : `note: ${note}`),
  ];
  return clauses.filter(Boolean).join(locale === 'ja' ? '。' : ', ');
}

function frameEn({ people, day }: LogLine, kind: InteractionKind | undefined): string {
  const names = people.map(named);
  const last = names.pop();
  const list = names.length > 0 ? `${names.join(', ')} and ${last}` : last;
  return [kind && KIND_NAMES.en[kind], list && `with ${list}`, day && `on ${day}`]
    .filter(Boolean)
    .join(' ');
}

function frameJa({ people, day }: LogLine, kind: InteractionKind | undefined): string {
  const names = people.map((person) => `${honored(person)}と`).join('');
  const what = `${names}${kind ? KIND_NAMES.ja[kind] : ''}`;
  return [day, what].filter(Boolean).join('、');
}

function named({ name, contacts }: Mention): string {
  if (isJapanese(name)) return `${name}さん`;
  return contacts.length === 0 && name.charAt(0) !== name.charAt(0).toUpperCase()
    ? `${name}-san`
    : name;
}

function honored({ name }: Mention): string {
  return `${name}さん`;
}

function passed(
  kinds: readonly ExchangeKind[],
  side: 'gave' | 'received',
  locale: NameLocale,
): string {
  const names = kinds.map((kind) => EXCHANGE_NAMES[locale][kind]);
  if (names.length === 0) return '';
  if (locale === 'ja') return `${names.join('と')}を${side === 'gave' ? '渡した' : '受け取った'}`;
  return `${side === 'gave' ? 'gave' : 'got'} ${names.join(' and ')}`;
}

function promiseEn({ by, text, due }: LinePromise): string {
  return `${by === 'them' ? 'they ' : ''}promised to ${text}${due ? ` by ${due}` : ''}`;
}

function promiseJa({ by, text, due }: LinePromise): string {
  return `${by === 'them' ? '相手が' : ''}${due ? `${due}までに` : ''}${text}と約束`;
}
