import { expect, test } from 'vitest';
import { readPeople } from '../../../src/formats/csv/people.ts';
import { readTable } from '../../../src/formats/csv/table.ts';

test('what a row says twice is read once, as joining two records takes it', () => {
  const text =
    'First Name,Last Name,E-mail Address,E-mail 2 Address,Mobile Phone,Home Phone,Categories\n' +
    'Ann,Lee,Ann@Example.com,ann@example.com,090-1111-2222,+81 90 1111 2222,Trade Fair;trade fair\n';
  const [person] = readPeople(readTable(new TextEncoder().encode(text))).people;

  expect(person?.input).toMatchObject({
    emails: ['Ann@Example.com'],
    phones: ['090-1111-2222'],
    tags: ['Trade Fair'],
  });
});
