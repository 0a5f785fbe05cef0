/** A small archive cut from the first issue, built and searched as the real one is. */
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HighlightFrontmatter } from '../../../src/model/frontmatter.ts';
import type { Block } from '../../../src/model/issue.ts';
import { writeSearchIndex, type SearchIndexReport } from '../../../src/search/index/archive.ts';
import { NOTHING_CHOSEN, type Selection } from '../../../src/search/query/facets.ts';
import type { Sort } from '../../../src/search/query/order.ts';
import type { Request } from '../../../src/search/query/run.ts';
import type { SearchableArchive } from '../../../src/search/query/shards.ts';
import { emitDocument } from '../../../src/split/emit/document.ts';
import { blockDigest } from '../../../src/archive/block-digest.ts';
import type { Translation } from '../../../src/model/translation.ts';
import { writeTranslation } from '../../../src/translate/write.ts';
import { openIndex } from '../../search-client.ts';

export interface Article {
  /** Path from the archive's root, with its slashes; it names paper and issue: `/qdrb/2021-11-19/t1-01/`. */
  readonly path: string;
  readonly blocks: readonly string[];
  readonly page?: string;
  readonly organisation?: string;
  /** The slug of the half that goes on with it, and of the one that it goes on with. */
  readonly continuesOn?: string;
  readonly continuesFrom?: string;
  /** Its blocks in English; those that are `null` are not translated. */
  readonly translation?: readonly (TranslatedBlock | null)[];
}

/** A block in translation, and of which text it is: its own source where that is left out. */
interface TranslatedBlock {
  readonly text: string;
  readonly of?: string;
}

/** What the glossary has: one term that some articles name, and one that none does. */
const TERMS = [
  { renderings: ['fishing harbour'], language: 'en', names: ['渔港', '渔船码头'] },
  { renderings: ['lighthouse'], language: 'en', names: ['灯塔守护者'] },
];
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

/** Gives an article as a content file: a headline, then measures whose first sentence is the run-in head. */
export function writeDocument(article: Article): { path: string; mdx: string } {
  const { path, blocks, page = '特1', organisation, continuesOn, continuesFrom } = article;
  const [, publication = '', issue = '', slug = ''] = path.split('/');
  const [headline = '', ...others] = blocks;
  const data: HighlightFrontmatter = {
    format: 1,
    kind: 'highlight',
    id: path.slice(1, -1).replaceAll('/', '-'),
    language: 'zh-CN',
    publication,
    issue,
    date: issue.slice(0, 'YYYY-MM-DD'.length),
    page: { label: page, slug: 't1', sequence: 1 },
    slug,
    number: 1,
    position: 1,
    title: headline,
    description: '',
    organisation: organisation === undefined ? null : { id: 'p1', text: organisation },
    kicker: [],
    headline: [{ id: 'p2', text: headline }],
    deck: [],
    measures: [],
    source: { seed: 'demo.txt', lines: { start: 1, end: 1 } },
    ...(continuesOn === undefined ? {} : { continuesOn }),
    ...(continuesFrom === undefined ? {} : { continuesFrom }),
  };
  const body = others.map((text, index): Block => {
    const block = { id: `p${index + 3}` as const, line: 0, text };
    const end = text.indexOf('。') + 1;
    return end > 0
      ? { ...block, role: 'measure', measureId: `m${index + 1}`, runInHead: text.slice(0, end) }
      : { ...block, role: 'paragraph' };
  });
  return { path: `${path.slice(1)}index.html`, mdx: emitDocument(data, body) };
}

/** Gives the translation of an article as a content file, of its headline and paragraphs; `null` where it has none. */
function writeTranslated({ path, blocks, translation }: Article): string | null {
  if (!translation) return null;
  const lines = translation.flatMap((block, index) =>
    block ? [{ id: `p${index + 2}` as const, text: block.text, of: block.of ?? blocks[index] ?? '' }] : [],
  );
  const [headline, ...others] = lines;
  const data: Translation = {
    format: 1,
    id: path.slice(1, -1).replaceAll('/', '-'),
    language: 'en',
    organisation: null,
    kicker: [],
    headline: headline?.id === 'p2' ? [{ id: 'p2', text: headline.text }] : [],
    deck: [],
    credits: [],
    translation: {
      status: 'machine',
      by: 'a test',
      date: '2021-11-19',
      of: Object.fromEntries(lines.map(({ id, of }) => [id, blockDigest(of)])),
    },
  };
  const body = (headline?.id === 'p2' ? others : lines).map(({ id, text }) => ({
    id,
    anchor: id,
    role: 'paragraph' as const,
    head: '',
    text,
  }));
  return writeTranslation(data, body);
}

/** Gives what a reader asks who has typed a text and chosen nothing. */
export function requestOf(
  text: string,
  selection: Selection = NOTHING_CHOSEN,
  sort: Sort = 'relevance',
): Request {
  return { text, selection, sort };
}

export interface BuiltArchive extends SearchableArchive {
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
  const folder = await mkdtemp(join(tmpdir(), 'documents-'));
  const documents = articles.map((article, index) => {
    const { path, mdx } = writeDocument(article);
    const file = join(folder, `${index}.mdx`);
    writeFileSync(file, mdx);
    const translated = writeTranslated(article);
    if (translated === null) return { path, file };
    const en = join(folder, `${index}.en.mdx`);
    writeFileSync(en, translated);
    return { path, file, translations: { en } };
  });
  const report = await writeSearchIndex({
    documents,
    outputPath,
    cacheFolder,
    gazetteer: { places: [{ name: '李沧区', also: ['李沧'], except: [] }], organisations: [] },
    terms: TERMS,
  });
  await rm(folder, { recursive: true });
  return report;
}
