import { describe, expect, test } from 'vitest';
import type { SiteDocument } from '../../src/domain/site-search.ts';
import { siteIndexSteps } from '../../src/stores/site-index.ts';

const page = (to: string, document: Partial<SiteDocument>): SiteDocument => ({
  kind: 'lesson',
  to,
  title: to,
  text: '',
  ...document,
});

function indexOf(documents: readonly SiteDocument[]) {
  const steps = siteIndexSteps(documents);
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count += 1;
  return { count, find: step.value };
}

const { count, find } = indexOf([
  page('body/', { text: '名刺を交換した。Networks grow slowly.' }),
  page('summary/', { summary: '名刺の整理', text: 'x' }),
  page('heading/', { heading: '名刺のあと', text: 'x' }),
  page('title/', { title: 'はじめに 名刺' }),
  page('both/', { text: '名刺とお礼、thanking people' }),
]);
const found = (query: string) => find(query).map(({ document }) => document.to);

describe('site-index', () => {
  test('takes a step a document', () => {
    expect(count).toBe(5);
  });

  test('weighs title, heading, summary and body in this order', () => {
    expect(found('名刺')).toEqual(['title/', 'heading/', 'summary/', 'both/', 'body/']);
  });

  test('asks for all words', () => {
    expect(found('名刺 お礼')).toEqual(['both/']);
  });

  test('takes what has most of them where nothing has all', () => {
    expect(found('network お礼').sort()).toEqual(['body/', 'both/']);
    expect(found('ぱんだ')).toEqual([]);
    expect(found('交代')).toEqual([]);
  });

  test.each(['netw', 'network', 'NETWORKS', 'netwok'])('forgives %s', (query) => {
    expect(found(query)).toEqual(['body/']);
  });

  test.each(['礼', '刺', '換'])('finds one letter: %s', (query) => {
    expect(found(query).length).toBeGreaterThan(0);
  });

  test('says which words of a place were found', () => {
    expect(find('net')[0]?.terms).toEqual(['network']);
  });
});
