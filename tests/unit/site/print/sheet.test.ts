import { expect, test } from 'vitest';
import type { Brief } from '../../../../src/site/print/brief.ts';
import type { BodyBlock } from '../../../../src/archive/text.ts';
import { layOutSheet, type Sheet } from '../../../../src/site/print/sheet.ts';

const brief = (title: string): Brief => ({
  path: `/${title}/`,
  language: 'zh-CN',
  title,
  lines: [title],
  deck: [],
  organisation: null,
  description: '',
  extent: '',
  measures: [],
  continued: null,
});
const block = (text: string, role: 'lede' | 'caption' = 'lede'): BodyBlock => ({
  id: 'p1',
  anchor: 'p1',
  role,
  head: '',
  text,
});
const sheetOf = (...texts: readonly (readonly BodyBlock[])[]): Sheet =>
  layOutSheet(
    texts.map((_, index) => brief(String(index))),
    texts.map((body) => ({ body })),
  );

test('a cut text keeps a run-in head whole, and nothing behind it twice', () => {
  const head = '头'.repeat(40);
  const measure: BodyBlock = {
    id: 'p1',
    anchor: 'm1',
    role: 'measure',
    head,
    text: `${head}${'身'.repeat(6000)}`,
  };
  const [first] = sheetOf([measure]).articles[0]?.text ?? [];
  expect(first?.text).toMatch(/^头{40}身{100,}$/u);
  expect(first?.text.length).toBeLessThan(6000);
});

test('a long article gives the beginning of its text, a short one all of it', () => {
  const long = '长'.repeat(3000);
  const short = '短'.repeat(60);
  const { articles } = sheetOf([block(long)], [block(short)]);
  const [first, second] = articles.map(({ text }) => text.map((each) => each.text).join(''));
  expect(first?.length).toBeGreaterThan(200);
  expect(first?.length).toBeLessThan(3000);
  expect(long.startsWith(first ?? '-')).toBe(true);
  expect(second).toBe(short);
});

test('a caption becomes a frame and is no part of the text', () => {
  const { articles } = sheetOf([block('图注。', 'caption'), block('正文。')]);
  expect(articles[0]?.captions).toEqual(['图注。']);
  expect(articles[0]?.text.map(({ text }) => text)).toEqual(['正文。']);
});

test('each article has its place in the style, for wide screens only', () => {
  const { style } = sheetOf([block('一'.repeat(900))], [block('二'.repeat(900))]);
  expect(style).toMatch(
    /^@media \(min-width:62rem\)\{\.sheet>:nth-child\(1\)\{grid-area:1\/1\/span \d+\/span \d\}/u,
  );
  expect(style.match(/nth-child/gu)).toHaveLength(2);
});

test('a page of few articles gives its lead the room', () => {
  const { articles, places } = sheetOf([block('领'.repeat(5353))], [block('短'.repeat(300))]);
  const [lead, brief] = places.map(({ span, rows }) => span * rows);
  expect(lead).toBeGreaterThan(120);
  expect(lead).toBeGreaterThan(2 * (brief ?? 0));
  expect(articles.map(({ isCut }) => isCut)).toEqual([true, false]);
});

test('a page of short articles is no longer than they are', () => {
  const { places } = sheetOf(...Array.from({ length: 3 }, () => [block('短'.repeat(60))]));
  expect(places.reduce((sum, { span, rows }) => sum + span * rows, 0)).toBeLessThan(100);
});
