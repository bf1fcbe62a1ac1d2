import { describe, expect, test } from 'vitest';
import {
  citationAnchors,
  collectCitations,
  nextCitation,
} from '../../src/components/lesson/citations.ts';

const known = new Set(['b-2001', 'a-2002', 'c-2003']);
const body = 'One.<Cite id="b-2001" /> Two.<Cite id="a-2002" /> Again.<Cite id="b-2001" />';

function collect(text = body) {
  return collectCitations({ file: 'content/lessons/en/x.mdx', body: text, reading: ['c-2003'] }, known);
}

describe('citations', () => {
  test('number works by first appearance, reading last', () => {
    expect(collect().ids).toEqual(['b-2001', 'a-2002', 'c-2003']);
  });

  test('share a number and differ in anchor', () => {
    const citations = collect();

    const marks = ['b-2001', 'a-2002', 'b-2001'].map((id) => nextCitation(citations, id));

    expect(marks).toEqual([
      { number: 1, anchor: 'cite-b-2001-1' },
      { number: 2, anchor: 'cite-a-2002-1' },
      { number: 1, anchor: 'cite-b-2001-2' },
    ]);
  });

  test('link back to every mark', () => {
    expect(citationAnchors(collect(), 'b-2001')).toEqual(['cite-b-2001-1', 'cite-b-2001-2']);
  });

  test('link back to nothing from uncited reading', () => {
    expect(citationAnchors(collect(), 'c-2003')).toEqual([]);
  });

  test('stop the build at an unknown work', () => {
    expect(() => collect('<Cite id="nobody-1999" />')).toThrow(
      'content/lessons/en/x.mdx cites "nobody-1999", which is not in content/references.yaml. ' +
        'Add the work there with its caveat, or correct the id.',
    );
  });
});
