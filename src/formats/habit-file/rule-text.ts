import { MOST_RULE_DAYS, type Rule } from '../../domain/habit.ts';
import { OCCASION_SOURCES } from '../../domain/occasion.ts';

/**
 * A rule as one cell: `daily`, `weekdays 1 3 5` (Monday is 1), `weekly 2`, `monthly 1`, `every 3` (days),
 * `rolling 3/10` (times in any so many days), `occasion received 48` (hours), `track`.
 */
export function ruleText(rule: Rule): string {
  switch (rule.kind) {
    case 'weekdays':
      return `weekdays ${rule.days.join(' ')}`;
    case 'weekly':
    case 'monthly':
      return `${rule.kind} ${rule.times}`;
    case 'every':
      return `every ${rule.days}`;
    case 'rolling':
      return `rolling ${rule.times}/${rule.days}`;
    case 'occasion':
      return `occasion ${rule.source} ${rule.hours}`;
    case 'daily':
    case 'track':
      return rule.kind;
  }
}

/** Reads such a cell; undefined where it says nothing that is known. */
export function parseRule(text: string): Rule | undefined {
  const [kind = '', ...words] = text
    .trim()
    .toLowerCase()
    .split(/[\s/]+/);
  const numbers = words.map(Number);
  const [first = 0, second = 0] = numbers;
  const isCount = (n: number) => Number.isInteger(n) && n >= 1 && n <= MOST_RULE_DAYS;
  switch (kind) {
    case 'daily':
    case 'track':
      return { kind };
    case 'weekdays':
      return numbers.every((n) => isCount(n) && n <= 7) ? { kind, days: numbers } : undefined;
    case 'weekly':
    case 'monthly':
      return isCount(first) ? { kind, times: first } : undefined;
    case 'every':
      return isCount(first) ? { kind, days: first } : undefined;
    case 'rolling':
      return isCount(first) && isCount(second) ? { kind, times: first, days: second } : undefined;
    case 'occasion': {
      const source = OCCASION_SOURCES.find((name) => name === words[0]);
      return source && isCount(second) ? { kind, source, hours: second } : undefined;
    }
    default:
      return undefined;
  }
}
