import { describe, expect, test } from 'vitest';
import { writePageText } from '../../../../src/search/text/blocks.ts';
import type { Fragment } from '../../../../src/search/query/engine.ts';
import type { Segment } from '../../../../src/search/query/excerpt.ts';
import type { PageFacts } from '../../../../src/search/text/manifest.ts';
import { parseQuery, type Query } from '../../../../src/search/query/query.ts';
import { sortPages } from '../../../../src/search/query/order.ts';
import { viewResult, type ResultView } from '../../../../src/search/query/results.ts';

interface Block {
  readonly role: string;
  readonly anchor: string;
  readonly text: string;
  readonly head?: string;
}

/** Gives a fragment as the index keeps it. */
function fragmentOf(blocks: readonly Block[]): Fragment {
  const page = { title: '标题', blocks: blocks.map((block) => ({ head: '', ...block })) };
  return { raw_url: '/qdrb/2021-11-19/t1-05/', page: writePageText(page) };
}

const FACTS: PageFacts = {
  kind: 'highlight',
  publication: 'qdrb',
  issue: '2021-11-19',
  page: '特1',
  language: 'zh-CN',
  organisation: null,
  places: [],
  headline: 0,
  heads: 0,
  parts: '',
};

const view = (fragment: Fragment, query: Query): ResultView | null =>
  viewResult(fragment, { facts: FACTS, ask: { way: 'exact', query }, order: 0, score: 0 });

const shown = (segments: readonly Segment[] | null | undefined): string =>
  (segments ?? []).map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

const PAGE = fragmentOf([
  { role: 'headline', anchor: 'p1', text: '打通监督“最后一公里”' },
  {
    role: 'measure',
    anchor: 'm1',
    text: '创新方式,提级监督。开展提级 监督试点,用AWS。',
    head: '创新方式,提级监督。',
  },
  { role: 'paragraph', anchor: 'p3', text: '５G<b>' },
  { role: 'caption', anchor: 'p4', text: '提级' },
  { role: 'paragraph', anchor: 'p5', text: '监督' },
]);

describe('the view of a found page', () => {
  test('lists the blocks that match, each occurrence marked once', () => {
    const found = view(PAGE, parseQuery('提级监督'));
    expect(found).toMatchObject({ facts: FACTS, title: '标题' });
    expect(found).toMatchObject({ occurrences: 2, match: 'literal', prominence: 1 });
    expect(found?.hits.map(({ anchor }) => anchor)).toEqual(['m1']);
    expect(shown(found?.hits[0]?.heading)).toBe('创新方式,[提级监督]。');
    expect(shown(found?.hits[0]?.excerpt)).toBe('开展[提级 监督]试点,用AWS。');
  });

  test('shows text as it was received', () => {
    const found = view(PAGE, parseQuery('5g<'));
    expect(found?.hits.map((hit) => shown(hit.excerpt))).toEqual(['[５G<]b>']);
    expect(found?.match).toBe('folded');
  });

  test('is none where a phrase would have to cross from block to block', () => {
    expect(view(PAGE, parseQuery('提级监督监'))).toBeNull();
    expect(view(PAGE, parseQuery('<b>提'))).toBeNull();
  });

  test('lets phrases stand in different blocks', () => {
    const found = view(PAGE, parseQuery('最后一公里 试点'));
    expect(found?.hits.map(({ anchor }) => anchor)).toEqual(['p1', 'm1']);
    expect(found?.prominence).toBe(0);
  });

  test('marks overlapping phrases once', () => {
    const found = view(PAGE, parseQuery('最后一 一公里'));
    expect(shown(found?.hits[0]?.excerpt)).toBe('打通监督“[最后一公里]”');
  });

  test('marks occurrences side by side one by one', () => {
    const found = view(fragmentOf([{ role: 'lede', anchor: 'p1', text: '2011年' }]), parseQuery('1'));
    expect(found?.occurrences).toBe(2);
    expect(shown(found?.hits[0]?.excerpt)).toBe('20[1][1]年');
  });

  test('cuts long text around the hits', () => {
    const text = `${'前'.repeat(99)}工匠${'中'.repeat(99)}工匠${'后'.repeat(99)}`;
    const found = view(fragmentOf([{ role: 'lede', anchor: 'p1', text }]), parseQuery('工匠'));
    expect(shown(found?.hits[0]?.excerpt)).toMatch(/^…前{32}\[工匠\]中{32}…中{32}\[工匠\]后{32}…$/u);
  });

  test('headlines come first, then run-in heads', () => {
    const views = ['试点', '提级监督', '最后一公里'].map((typed) => view(PAGE, parseQuery(typed)));
    const order = sortPages(
      views.filter((view) => view !== null),
      'relevance',
    ).map(({ prominence }) => prominence);
    expect(order).toEqual([2, 1, 0]);
  });
});
