import { describe, expect, test } from 'vitest';
import { idKey, profileKey, uidKey } from '../../src/domain/source-key.ts';

const UUID = '0c3a0a40-0000-4000-8000-00000000000a';

describe('what a person is known by', () => {
  test.each([
    ['UID:7', '7'],
    [`UID:urn:uuid:${UUID}`, UUID],
    [`uid;VALUE=uri:URN:UUID:${UUID.toUpperCase()}`, UUID],
    ['item1.UID;X-A="x:y":a\\,b\\\\n', 'a,b\\n'],
    ['UID:Ab=', 'Ab='],
    ['UIDS:7', ''],
    ['NOTE:UID:7', ''],
  ])('%s is %s', (line, key) => {
    expect(uidKey(line)).toBe(key);
  });

  test('is compared without what says that it is a UUID', () => {
    expect(idKey(`urn:uuid:${UUID}`)).toBe(uidKey(`UID:${UUID}`));
  });

  test.each([
    ['https://jp.linkedin.com/in/Megumi/', 'linkedin.com/in/megumi'],
    ['linkedin.com/in/megumi?from=x', 'linkedin.com/in/megumi'],
    ['https://linkedin.com/company/umino', ''],
    ['https://example.com/in/megumi', ''],
  ])('%s is the profile %s', (url, key) => {
    expect(profileKey(url)).toBe(key);
  });
});
