/** How often a phrase stands in a page is told by the index alone, as Ctrl+F would count it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findCandidates } from '../../../src/search/query/find.ts';
import { parseQuery } from '../../../src/search/query/query.ts';
import { readAll, runSearch } from '../../../src/search/query/run.ts';
import { weighPhrase } from '../../../src/search/query/weigh.ts';
import {
  articlesOfFirstIssue,
  buildArchive,
  requestOf,
  type Article,
  type BuiltArchive,
} from './built-index.ts';

/** What repeats itself, what stands in heads too, and what only seems to stand where two blocks meet. */
const TRICKY = [
  ['一带一路', '一带一路。一带一带一路,一路一带一路', '一带', '一路'],
  ['哈哈', '哈哈哈哈哈。哈 哈', '哈'],
  ['工匠', '弘扬工匠精神。工匠、工 匠', '“工匠”,工匠'],
  ['人人有责', '人人有责,人人尽责。1+1+1=3', '11+1'],
];
const PHRASES = [
  '一带一路',
  '一带',
  '哈哈',
  '哈哈哈',
  '工匠',
  '人人',
  '人人有责',
  '1+1',
  '一一',
  '改革',
  '提级监督',
  '匠',
  '哈',
  '1',
  '+',
];

const articles: Article[] = [
  ...articlesOfFirstIssue(),
  ...TRICKY.map((blocks, index) => ({ path: `/demo/2022-01-01/t1-0${index + 1}/`, blocks })),
];
let archive: BuiltArchive;

beforeAll(async () => {
  archive = await buildArchive(articles);
});
afterAll(() => archive.remove());

test.each(PHRASES)('%s', async (typed) => {
  const { shown } = await readAll(await runSearch(archive, requestOf(typed)));
  const engine = await archive.engine(archive.shards);
  const found = await findCandidates(archive, { way: 'exact', query: parseQuery(typed) });
  const [phrase] = parseQuery(typed);
  const weigh = phrase && (await weighPhrase(engine, phrase));
  const counts = found.map(({ id, facts }) => weigh?.(id, facts.heads).occurrences);
  const counted = articles.map(({ blocks }) =>
    blocks.reduce((sum, text) => sum + text.replace(/\s/gu, '').split(typed).length - 1, 0),
  );
  expect(counts.toSorted()).toEqual(counted.filter(Boolean).toSorted());
  expect(shown.map(({ occurrences }) => occurrences).toSorted()).toEqual(counts.toSorted());
});

test('where more pages are found than are read at once, the total of occurrences is known all the same', async () => {
  const texts = Array.from({ length: 40 }, (_, index) => ['渔港', '渔港渔港。'.repeat(1 + (index % 3))]);
  const many = await buildArchive(
    texts.map((blocks, index) => ({
      path: `/demo/2022-02-${10 + Math.floor(index / 4)}/t1-${index}/`,
      blocks,
    })),
  );
  for (const typed of ['渔港', '渔']) {
    const { count, shown, occurrences, next } = await runSearch(many, requestOf(typed));
    expect(count).toBe(40);
    expect(shown.length).toBeLessThan(count);
    expect(occurrences).toBe(texts.flat().join('').split(typed).length - 1);
    expect(next && (await next()).occurrences).toBe(occurrences);
  }
  await many.remove();
});
