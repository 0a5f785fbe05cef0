/** Search finds what `text.includes` finds, white space aside: no more and no less. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FoundPage } from '../../../src/search/query/find.ts';
import { findHolders } from '../../../src/search/query/holders.ts';
import { parseQuery } from '../../../src/search/query/query.ts';
import { readAll, runSearch } from '../../../src/search/query/run.ts';
import { charactersReceived, findable, holdsText } from '../../find-in-page.ts';
import {
  articlesOfFirstIssue,
  buildArchive,
  requestOf,
  type Article,
  type BuiltArchive,
} from './built-index.ts';

const KEYWORDS = [
  ...[
    '容错纠错',
    '提级监督',
    '人单合一',
    '95.1%',
    '会展业',
    '最后一公里',
    '国有企业',
    '互联网+',
    'AWS',
    'aws',
  ],
  ...['５G', '1+3', '“四新”经济', '《', '——', '(市)', '（市）', '创新机制激发活力', '重点产业和“四新”经济'],
];
const AS_USUAL = [
  '人民金融',
  '页面',
  '重kg',
  'kg',
  '3号',
  'H2O',
  '车',
  '車站',
  '株式会社',
  '...11号',
  'fine',
  '(株)车库',
  '°C',
  'No9',
  '「港」',
  'ガス',
  'kgkg',
];
/** Parts of a character of the text. */
const PARTS = ['g,', '式会社', '社灯', 'inE楼', '1⁄', '株)', 'kgk'];
const ABSENT = ['心爱', '！', '好！', '"', '“人单合一"', '龘', '容错容错', 'é', '😀', '。。'];
const HOSTILE = [
  '的'.repeat(10_000),
  '\uD83D',
  '\u0301',
  '<img onerror=alert(1)>',
  '.*+?^${}()|[]\\',
  '👩🏽\u200D🚀',
  '.'.repeat(40),
];
const SEED = 20211119;
const SAMPLES = 2000;

/** Characters that only look like others, and others that are several: as texts out of PDF files have them. */
const LOOK_ALIKES = [
  '渔港新貌',
  '建成冷库3座,渔船进出⼀⽬了然,昼夜有⼈值守,⼈⺠⾦融所捐灯百盏,另贴⻚面一张,重㎏,③号船先行,H₂O检测合格。',
  '\uF902站旁㍿灯塔……⑪号ﬁne楼,½里外㈱⻋库,℃表№9,﹁港﹂ｶﾞｽ灯㎏㎏㎏重。',
];
const articles = [...articlesOfFirstIssue(), { path: '/qdrb/2021-11-19/t9-01/', blocks: LOOK_ALIKES }];
const received = articles.map(({ blocks }) => blocks);
const texts = new Map(articles.map(({ path, blocks }) => [path, blocks.map(findable)]));
let archive: BuiltArchive;
/** Id of a page → its path. */
const paths = new Map<string, string>();

beforeAll(async () => {
  archive = await buildArchive(articles);
});
afterAll(() => archive.remove());

describe('the set of pages found is the set whose text holds the query', () => {
  test('for every character', () => expectExact(grams(1)));
  test('for every two characters', () => expectExact(grams(2)));
  test.each([3, 4, 8])(`for ${SAMPLES} runs of %i characters (seed ${SEED})`, (length) =>
    expectExact(sample(grams(length), SAMPLES)),
  );
  test('for two characters that meet only across two blocks', () => expectExact(meetings()));
  test('for keywords', () => expectExact(KEYWORDS));
  test('for what is written with look-alikes', () => expectExact(AS_USUAL));
  test('for what stands nowhere', () => expectExact(ABSENT));
  test('for what nobody types in good faith', () => expectExact(HOSTILE));
});

test('keywords find the same pages when everything is read and shown', async () => {
  for (const keyword of KEYWORDS) {
    const { shown, count, way } = await readAll(await runSearch(archive, requestOf(keyword)));
    expect(way, keyword).toBe('exact');
    expect(shown.map(({ path }) => path).sort(), keyword).toEqual(pagesThatHold(keyword));
    expect(count, keyword).toBe(shown.length);
  }
});

test.each(AS_USUAL)('%s is marked where it stands in other characters, and said to be so', async (typed) => {
  const { shown } = await readAll(await runSearch(archive, requestOf(typed)));
  const result = shown.find(({ path }) => path.endsWith('/t9-01/'));
  const keywords = (result?.hits ?? []).flatMap(({ contexts }) => contexts.map(({ keyword }) => keyword));
  expect(keywords.length).toBeGreaterThan(0);
  for (const keyword of keywords) expect(findable(keyword).compared).toBe(findable(typed).compared);
  if (!keywords.includes(typed)) expect(result?.match).toBe('folded');
});

test.each(PARTS)('%s is found nowhere: it is a part of a character', async (typed) => {
  expect(await readAll(await runSearch(archive, requestOf(typed)))).toMatchObject({ count: 0, shown: [] });
});

test('typed spaces ask for all phrases', async () => {
  const { shown } = await readAll(await runSearch(archive, requestOf('容错纠错　改革')));
  const both = pagesThatHold('容错纠错').filter((path) => pagesThatHold('改革').includes(path));
  expect(shown.map(({ path }) => path).sort()).toEqual(both);
  expect(both.length).toBeGreaterThan(0);
});

/** Names the first queries that find another set of pages than the text does. */
async function expectExact(queries: readonly string[]): Promise<void> {
  const wrong: string[] = [];
  for (const query of queries) {
    const pages = await findHolders(archive, { way: 'exact', query: parseQuery(query) });
    const found = (await Promise.all(pages.map(pathOf))).sort();
    const wanted = pagesThatHold(query);
    if (found.join() !== wanted.join()) wrong.push(`${query}: found ${found.join()}, not ${wanted.join()}`);
  }
  expect(wrong.slice(0, 10), `${wrong.length} of ${queries.length} queries`).toEqual([]);
}

async function pathOf({ id, data }: FoundPage): Promise<string> {
  const path = paths.get(id) ?? (await data()).raw_url;
  paths.set(id, path);
  return path;
}

function pagesThatHold(query: string): string[] {
  const holds = ({ path }: Article): boolean =>
    texts.get(path)?.some((text) => holdsText(text, query)) ?? false;
  return articles
    .filter(holds)
    .map(({ path }) => path)
    .sort();
}

function grams(length: number): string[] {
  const found = received.flat().flatMap((text) => {
    const characters = charactersReceived(text);
    return characters
      .slice(0, 1 - length || undefined)
      .map((_, at) => characters.slice(at, at + length).join(''));
  });
  return [...new Set(found)].filter((gram) => [...gram].length === length);
}

/** Gives the last character of each block with the first of the next. */
function meetings(): string[] {
  return received.flatMap((blocks) =>
    blocks.slice(1).map((block, index) => `${[...(blocks[index] ?? '')].at(-1) ?? ''}${[...block][0] ?? ''}`),
  );
}

/** Gives some of the values, always the same. */
function sample(values: readonly string[], count: number): string[] {
  let state = SEED;
  const chosen = Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return values[state % values.length] ?? '';
  });
  return [...new Set(chosen)];
}
