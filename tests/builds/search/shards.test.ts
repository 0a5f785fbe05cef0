/** Of the shards of an index only those are written, and only those are asked, that have to be. */
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { NOTHING_CHOSEN } from '../../../src/search/query/facets.ts';
import { runSearch } from '../../../src/search/query/run.ts';
import type { SearchableArchive } from '../../../src/search/query/shards.ts';
import { openIndex } from '../../search-client.ts';
import { buildArchive, requestOf, writeIndex, type Article, type BuiltArchive } from './built-index.ts';

const articleOf = (issue: string, text: string): Article => ({
  path: `/demo/${issue}/t1-01/`,
  blocks: ['海边的集市', text],
});
const ARTICLES = ['2019-05-04', '2020-05-04', '2021-05-04'].map((issue) =>
  articleOf(issue, '渔民把鱼送到集市。'),
);

let folder: string;
let built: BuiltArchive;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shards-'));
  built = await buildArchive(ARTICLES);
});
afterAll(async () => {
  await built.remove();
  await rm(folder, { recursive: true });
});

test('only a shard with a changed page is indexed again', async () => {
  const write = async (articles: readonly Article[]): Promise<number> =>
    (await writeIndex(articles, join(folder, 'pagefind'), join(folder, 'cache'))).indexed;
  expect(await write(ARTICLES)).toBe(3);
  expect(await write(ARTICLES)).toBe(0);
  expect(await write([...ARTICLES.slice(0, 2), articleOf('2021-05-04', '渔民把虾送到集市。')])).toBe(1);
});

test('a choice of years asks the shards of these years, and no other', async () => {
  const opened: string[] = [];
  const watched: SearchableArchive = {
    ...built,
    engine: (shards) => {
      opened.push(...shards.map(({ info }) => info.year));
      return built.engine(shards);
    },
  };
  const { count } = await runSearch(watched, requestOf('鱼送到', { ...NOTHING_CHOSEN, year: ['2020'] }));
  expect(count).toBe(1);
  expect(new Set(opened)).toEqual(new Set(['2020']));
  expect((await runSearch(watched, requestOf('鱼送到'))).count).toBe(3);
  expect(new Set(opened)).toEqual(new Set(['2019', '2020', '2021']));
});

test('a program that can’t be loaded fails the search, and the next search loads it again', async () => {
  const program = join(built.folder, 'wasm.unknown.pagefind');
  const silent = vi.spyOn(console, 'error').mockReturnValue();
  await rename(program, `${program}.away`);
  const { archive, close } = await openIndex(built.folder);
  await expect(runSearch(archive, requestOf('鱼送到'))).rejects.toThrow('WASM');
  await rename(`${program}.away`, program);
  expect((await runSearch(archive, requestOf('鱼送到'))).count).toBe(3);
  close();
  silent.mockRestore();
});

test('of Pagefind nothing is kept that no page loads', async () => {
  const files = await readdir(built.folder, { recursive: true });
  const program = files.filter((path) => /\.(?:js|css)$/u.test(path));
  expect(program.toSorted()).toEqual(['pagefind-worker.js', 'pagefind.js']);
});
