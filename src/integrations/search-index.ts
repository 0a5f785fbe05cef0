/** Astro integration: indexes the built pages for search and writes `dist/pagefind`. */
import { readFileSync } from 'node:fs';
import { glob, readFile, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { rehype } from 'rehype';
import { rehypeSearchCopy } from '../markdown/rehype-search-copy.ts';
import { BLOCK_END, isKeptByIndex, searchableSigns, writeIndexText } from '../search/index-text.ts';
import { tokenise } from '../search/tokens.ts';

/** A built page: its path from the archive's root (`qdrb/2021-11-19/t1/index.html`) and its HTML. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

const BUNDLE = 'pagefind';
/** The English interface shows the same Chinese text; its results are found in the Chinese pages. */
const NOT_INDEXED = /^en\//u;
/** What Pagefind writes for its own interfaces; this archive has its own. */
const UNUSED = ['pagefind-*ui.*', 'pagefind-highlight.js', 'pagefind-playground*'];
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** Gives the integration that makes the search index after the pages, and serves the last one in development. */
export function searchIndex(): AstroIntegration {
  let bundle = BUNDLE;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        bundle = fileURLToPath(new URL(`${BUNDLE}/`, config.outDir));
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`/${BUNDLE}`, (request, response, next) => {
          const file = new URL(request.url ?? '/', 'file:///').pathname;
          try {
            const body = readFileSync(join(bundle, file));
            response.setHeader('content-type', MEDIA_TYPES[extname(file)] ?? 'application/octet-stream');
            response.end(body);
          } catch {
            next();
          }
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await readPages(fileURLToPath(dir));
        const count = await writeSearchIndex(pages, fileURLToPath(new URL(`${BUNDLE}/`, dir)));
        logger.info(`${count} pages indexed`);
      },
    },
  };
}

/** Writes the search index of the pages that hold archived text to a folder; gives their number. */
export async function writeSearchIndex(pages: readonly BuiltPage[], outputPath: string): Promise<number> {
  const processor = rehype()
    .use(rehypeSearchCopy, {
      write: writeIndexText,
      charactersOf: (text) => tokenise(text).map((token) => token.text),
      isKept: isKeptByIndex,
      end: BLOCK_END,
    })
    .freeze();
  const copies = pages
    .filter(({ html }) => html.includes('data-archive='))
    .map(({ path, html }) => ({ path, html: String(processor.processSync(html)) }))
    .filter(({ html }) => html !== '')
    // Pagefind numbers pages as they come; a fixed order gives the same bytes from the same pages.
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  const characters = new Set(copies.flatMap(({ html }) => [...new Set(html)]));
  try {
    const created = await createIndex({ includeCharacters: searchableSigns(characters) });
    const index = created.index ?? fail('the search index', created.errors);
    for (const copy of copies) await addCopy(index, copy);
    await rm(outputPath, { recursive: true, force: true });
    const { errors } = await index.writeFiles({ outputPath });
    if (errors.length > 0) fail(outputPath, errors);
  } finally {
    await close();
  }
  await dropUnused(outputPath);
  return copies.length;
}

async function addCopy(index: PagefindIndex, { path, html }: BuiltPage): Promise<void> {
  const { errors } = await index.addHTMLFile({ sourcePath: path, content: html });
  if (errors.length > 0) fail(path, errors);
}

async function readPages(folder: string): Promise<BuiltPage[]> {
  const found = await Array.fromAsync(glob('**/*.html', { cwd: folder }));
  const paths = found.map((path) => path.replaceAll('\\', '/')).filter((path) => !NOT_INDEXED.test(path));
  return Promise.all(paths.map(async (path) => ({ path, html: await readFile(join(folder, path), 'utf8') })));
}

async function dropUnused(folder: string): Promise<void> {
  for (const pattern of UNUSED) {
    for await (const path of glob(pattern, { cwd: folder })) {
      await rm(join(folder, path), { recursive: true });
    }
  }
}

function fail(what: string, errors: readonly string[]): never {
  throw new Error(`Search index: Pagefind refused ${what}: ${errors.join('; ')}`);
}
