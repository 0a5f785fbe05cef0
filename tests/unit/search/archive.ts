/** A small archive cut from the first issue, built and searched as the real one is. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { h } from 'hastscript';
import { rehype } from 'rehype';
import { writeSearchIndex, type SearchIndexReport } from '../../../src/search/index/archive.ts';
import type { BuiltPage } from '../../../src/search/index/copies.ts';
import { NOTHING_CHOSEN, type Selection } from '../../../src/search/query/facets.ts';
import type { Sort } from '../../../src/search/query/order.ts';
import type { Request } from '../../../src/search/query/run.ts';
import type { Archive } from '../../../src/search/query/shards.ts';
import { openIndex } from '../../search-client.ts';

export interface Article {
  /** Path from the archive's root, with its slashes; it names paper and issue: `/qdrb/2021-11-19/t1-01/`. */
  readonly path: string;
  readonly blocks: readonly string[];
  readonly page?: string;
  readonly organisation?: string;
}

const LINES_OF_ARTICLE = 12;

/** Gives the lines of the first issue, a dozen to an article. */
export function articlesOfFirstIssue(): Article[] {
  const seed = new URL('../../../seeds/qdrb-2021-11-19.txt', import.meta.url);
  const lines = readFileSync(seed, 'utf8').split('\n').filter(Boolean);
  const count = Math.ceil(lines.length / LINES_OF_ARTICLE);
  return Array.from({ length: count }, (_, index) => ({
    path: `/qdrb/2021-11-19/t1-${String(index + 1).padStart(2, '0')}/`,
    blocks: lines.slice(index * LINES_OF_ARTICLE, (index + 1) * LINES_OF_ARTICLE),
    page: `特${1 + (index % 4)}`,
  }));
}

/** Gives an article as the site builds it: a headline, then measures whose first sentence is the run-in head. */
export function buildPage({ path, blocks, page = '特1', organisation }: Article): BuiltPage {
  const [, publication, issue] = path.split('/');
  const attributes = {
    dataArchive: 'highlight',
    dataId: path.slice(1, -1).replaceAll('/', '-'),
    dataPage: 't1',
    dataPageLabel: page,
    dataPublication: publication,
    dataIssue: issue,
    dataTitle: blocks[0],
    dataOrganisation: organisation ?? null,
  };
  const [headline = '', ...others] = blocks;
  const article = h('article', attributes, [
    h('h1', { id: 'p1', dataBlock: 'headline' }, headline),
    ...others.map((text, index) => {
      const end = text.indexOf('。') + 1;
      const runInHead = h('span', { id: `m${index + 1}`, class: 'run-in-head' }, text.slice(0, end));
      return end > 0
        ? h('p', { id: `p${index + 2}`, dataBlock: 'measure' }, runInHead, text.slice(end))
        : h('p', { id: `p${index + 2}`, dataBlock: 'paragraph' }, text);
    }),
  ]);
  const main = h('html', { lang: 'zh-CN' }, h('body', h('nav', '导航 导航'), h('main', article)));
  const html = rehype().stringify({ type: 'root', children: [main] });
  return { path: `${path.slice(1)}index.html`, html };
}

/** Gives what a reader asks who has typed a text and chosen nothing. */
export function requestOf(
  text: string,
  selection: Selection = NOTHING_CHOSEN,
  sort: Sort = 'relevance',
): Request {
  return { text, selection, sort };
}

export interface BuiltArchive extends Archive {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** Builds the index of some articles in a new folder and opens it with Pagefind's own client. */
export async function buildArchive(articles: readonly Article[]): Promise<BuiltArchive> {
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  const bundle = join(folder, 'pagefind');
  await writeIndex(articles, bundle);
  const { archive, close } = await openIndex(bundle);
  return {
    ...archive,
    folder: bundle,
    remove: async () => {
      close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Writes the index of some articles to a folder, and tells what was indexed. */
export async function writeIndex(
  articles: readonly Article[],
  outputPath: string,
  cacheFolder: string | null = null,
): Promise<SearchIndexReport> {
  const folder = await mkdtemp(join(tmpdir(), 'pages-'));
  const pages = articles.map(buildPage);
  for (const { path, html } of pages) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), html);
  }
  const report = await writeSearchIndex({
    folder,
    paths: pages.map(({ path }) => path),
    outputPath,
    cacheFolder,
    gazetteer: { places: [{ name: '李沧区', also: ['李沧'], except: [] }], organisations: [] },
  });
  await rm(folder, { recursive: true });
  return report;
}
