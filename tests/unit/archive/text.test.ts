/** One reader gives the text of a document to all that use it. */
import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/archive/body.ts';
import { everyBlock, restOf, textOf } from '../../../src/archive/text.ts';
import { documents, page } from '../../sample-archive.ts';

test('a body is read as its blocks: anchors, roles, run-in heads, escapes', () => {
  const mdx = [
    '---\nkind: highlight\n---',
    '<Lede id="p2">导语\\{一}。</Lede>',
    '<Measure id="p3"><RunInHead id="m1">举措。</RunInHead>其余。</Measure>',
  ].join('\n\n');
  const { blocks } = readBody(mdx);
  expect(blocks).toEqual([
    { id: 'p2', anchor: 'p2', role: 'lede', head: '', text: '导语{一}。' },
    { id: 'p3', anchor: 'm1', role: 'measure', head: '举措。', text: '举措。其余。' },
  ]);
  expect(blocks.map(restOf)).toEqual(['导语{一}。', '其余。']);
});

describe('a document', () => {
  test('has what stands above its text in the order of print, each line of a headline a block', () => {
    const [own] = page('2021-11-19', { label: '01', slug: '01', sequence: 1 }, []);
    if (own?.data.kind !== 'page') throw new Error('The sample has no page');
    const data = { ...own.data, credits: [{ id: 'p6' as const, text: '责任编辑 甲' }] };
    const text = textOf(data, '<Intro id="p5">导语。</Intro>');
    expect(everyBlock(text).map(({ anchor, role }) => `${anchor} ${role}`)).toEqual([
      'p1 kicker',
      'p2 headline',
      'p3 headline',
      'p4 deck',
      'p5 intro',
      'p6 credit',
    ]);
  });

  test('has its organisation where it is printed', () => {
    const highlight = documents.find(({ data }) => data.kind === 'highlight');
    if (!highlight) throw new Error('The sample has no highlight');
    expect(textOf(highlight.data, '').head.map(({ role }) => role)).toEqual(['headline', 'organisation']);
  });
});
