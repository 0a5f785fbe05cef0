/** What grows with an issue is looked at a number of times that grows as it does: looks are counted, no time is taken. */
import { expect, test } from 'vitest';
import { checkPageLabel } from '../../../src/split/check/page-label.ts';
import { emitIssue } from '../../../src/split/emit/index.ts';
import type { Half } from '../../../src/split/join/half.ts';
import { pairHalves } from '../../../src/split/join/pairs.ts';
import { findContents } from '../../../src/split/parse/pages/contents.ts';
import { withoutSentences } from '../../../src/split/parse/pages/joined-words.ts';
import { readMarker } from '../../../src/split/parse/pages/marker.ts';
import { assignIds } from '../../../src/split/registry/index.ts';
import { ABSURD_TEXTS } from '../../bench/absurd-texts.ts';
import { issueOfText } from '../../issue-of-text.ts';

const MANY = 400;
/** Looks at each; a square would take as many as there are. */
const FEW = 40;

/** Gives the same items, and how often one field of them was looked at. */
function counted<Item extends object>(
  items: readonly Item[],
  field: keyof Item,
): { items: Item[]; looks: () => number } {
  let looks = 0;
  const watched = items.map((item) => {
    const value = item[field];
    const get = (): unknown => {
      looks += 1;
      return value;
    };
    return Object.defineProperty({ ...item }, field, { get, enumerable: true });
  });
  return { items: watched, looks: () => looks };
}

const textOf = (name: string): string => ABSURD_TEXTS[name]?.(MANY) ?? '';
const issueOf = (name: string): ReturnType<typeof issueOfText> => issueOfText(Buffer.from(textOf(name)));

test('articles without jump lines', () => {
  const { items, looks } = counted(
    Array.from({ length: MANY }, () => ({ on: null, from: null, slug: '' }) as unknown as Half),
    'from',
  );
  expect(pairHalves(items, [], () => []).doubts).toEqual([]);
  expect(looks()).toBeLessThan(MANY * FEW);
});

test('lines that head lists of pages', () => {
  const lines = Array.from({ length: MANY }, (_, index) => ({
    number: index + 1,
    text: '今日导读',
    before: '',
    after: '',
  }));
  const { items, looks } = counted(lines, 'text');
  expect(findContents(items)).toEqual([]);
  expect(looks()).toBeLessThan(MANY * FEW);
});

test.each([
  ['words are joined', (page: number) => `2021年11月19日第${page}版图书上市`],
  ['a word stands apart', (page: number) => `第${page}版 海风 2021年11月19日`],
  ['words stand apart', (page: number) => `第${page}版 修订稿 2021年11月19日 征求意见`],
  ['a number and letters tell nothing more', (page: number) => `C${page} 2021年11月19日`],
  ['a section is joined', (page: number) => `A${page}要闻2021年11月19日`],
])('markers to which %s', (_, markerOf) => {
  const lines = Array.from({ length: MANY }, (_each, index) => ({
    number: index + 1,
    text: markerOf(((index * 7) % 90) + 1),
    before: '',
    after: '',
  }));
  const read = lines.flatMap(({ text }, index) => {
    const marker = readMarker(text, String);
    return marker ? [{ index, marker }] : [];
  });
  expect(read).toHaveLength(MANY);
  const found = counted(read, 'marker');
  const watched = counted(lines, 'text');
  withoutSentences(found.items, { lines: watched.items, known: String });
  expect(found.looks()).toBeLessThan(MANY * FEW);
  expect(watched.looks()).toBeLessThan(MANY * FEW);
});

test('pages of which each was there before', () => {
  const issue = issueOf('markers of two pages');
  const { items, looks } = counted(issue.pages, 'slug');
  const messages = checkPageLabel({ ...issue, pages: items as unknown as typeof issue.pages });
  expect(messages.length).toBeGreaterThan(MANY / 2);
  expect(looks()).toBeLessThan(MANY * FEW);
});

test('names that pages published, and lines with white space on pages', () => {
  const issue = issueOf('markers');
  const highlights = Array.from({ length: MANY }, (_, index) => ({
    slug: `${index + 1}-01`,
    headline: '标题',
  }));
  const published = counted(highlights, 'headline');
  assignIds(issue, { pages: [], highlights: published.items, retired: [] }, String);
  expect(published.looks()).toBeLessThan(MANY * FEW);
  const spacing = counted(
    Array.from({ length: MANY }, (_, index) => ({ line: index + 1, before: ' ', after: '' })),
    'line',
  );
  emitIssue({ ...issue, envelope: { ...issue.envelope, spacing: spacing.items } }, 'zh-CN');
  expect(spacing.looks()).toBeLessThan(MANY * FEW);
});

test('a line of twenty million bytes is written, its description too', () => {
  const [page, article] = emitIssue(
    issueOfText(Buffer.from(ABSURD_TEXTS['one line']?.(6_666_667) ?? '')),
    'zh-CN',
  );
  expect(page?.contents.length).toBeLessThan(2_000);
  expect(article?.contents.length).toBeGreaterThan(13_000_000);
});
