import { expect, test } from 'vitest';
import type { Brief } from '../../../src/site/print/brief.ts';
import { blocksOf } from '../../../src/archive/read-blocks.ts';
import { layOutSheet } from '../../../src/site/print/sheet.ts';

const brief = (title: string): Brief => ({
  path: `/${title}/`,
  title,
  lines: [title],
  deck: [],
  organisation: null,
  description: '',
  extent: '',
  measures: [],
});
const block = (text: string, role: 'lede' | 'caption' = 'lede') => ({ role, head: '', text }) as const;

test('a text is read as its blocks: roles, run-in heads, escapes', () => {
  const mdx = [
    '---\nkind: highlight\n---',
    '<Lede id="p2">导语\\{一}。</Lede>',
    '<Measure id="p3"><RunInHead id="m1">举措。</RunInHead>其余。</Measure>',
  ].join('\n\n');
  expect(blocksOf(mdx)).toEqual([
    { role: 'lede', head: '', text: '导语{一}。' },
    { role: 'measure', head: '举措。', text: '其余。' },
  ]);
});

test('a long article gives the beginning of its text, a short one all of it', () => {
  const long = '长'.repeat(3000);
  const short = '短'.repeat(60);
  const { articles } = layOutSheet([brief('a'), brief('b')], [[block(long)], [block(short)]]);
  const [first, second] = articles.map(({ text }) => text.map((each) => each.text).join(''));
  expect(first?.length).toBeGreaterThan(200);
  expect(first?.length).toBeLessThan(3000);
  expect(long.startsWith(first ?? '-')).toBe(true);
  expect(second).toBe(short);
});

test('a caption becomes a frame and is no part of the text', () => {
  const { articles } = layOutSheet([brief('a')], [[block('图注。', 'caption'), block('正文。')]]);
  expect(articles[0]?.captions).toEqual(['图注。']);
  expect(articles[0]?.text.map(({ text }) => text)).toEqual(['正文。']);
});

test('each article has its place in the style, for wide screens only', () => {
  const { style } = layOutSheet(
    [brief('a'), brief('b')],
    [[block('一'.repeat(900))], [block('二'.repeat(900))]],
  );
  expect(style).toMatch(
    /^@media \(width >= 62rem\)\{\.sheet>:nth-child\(1\)\{grid-area:1\/1\/span \d+\/span \d\}/u,
  );
  expect(style.match(/nth-child/gu)).toHaveLength(2);
});
