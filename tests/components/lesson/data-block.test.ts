import { describe, expect, test } from 'vitest';
import { dataBlock } from '../../../src/components/lesson/data-block.ts';

describe('data block', () => {
  test('holds no tag, and reads back as it was', () => {
    const data = { name: '</script><script>alert(1)</script><!-- 縁 & "so"' };

    expect(dataBlock(data)).not.toContain('<');
    expect(JSON.parse(dataBlock(data))).toEqual(data);
  });
});
