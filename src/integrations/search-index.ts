/** Astro integration: indexes the built pages for search and writes `dist/pagefind`. */
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { DEFAULT_LOCALE, LOCALES } from '../i18n/locale.ts';
import { count } from '../i18n/plural.ts';
import { readGazetteer } from '../files/gazetteer-file.ts';
import { writeSearchIndex } from '../search/index/archive.ts';

const BUNDLE = 'pagefind';
/** Other interface languages show the same text; their results are found in the pages of the default one. */
const NOT_INDEXED = LOCALES.filter((locale) => locale !== DEFAULT_LOCALE).map((locale) => `${locale}/`);
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** Gives the integration that makes the search index after the pages, and serves the last one in development. */
export function searchIndex(): AstroIntegration {
  let bundle = BUNDLE;
  let cacheFolder = '';
  let root = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        bundle = fileURLToPath(new URL(`${BUNDLE}/`, config.outDir));
        cacheFolder = fileURLToPath(new URL('search/', config.cacheDir));
        root = fileURLToPath(config.root);
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
        const folder = fileURLToPath(dir);
        const { pages, shards, indexed } = await writeSearchIndex({
          folder,
          paths: await findPages(folder),
          outputPath: fileURLToPath(new URL(`${BUNDLE}/`, dir)),
          cacheFolder,
          gazetteer: readGazetteer(root),
        });
        logger.info(
          `${count(pages, 'page', 'pages')} in ${count(shards, 'shard', 'shards')}, ${indexed} indexed anew`,
        );
      },
    },
  };
}

/** Gives the paths of the built pages that may hold archived text. */
async function findPages(folder: string): Promise<string[]> {
  const found = await Array.fromAsync(glob('**/*.html', { cwd: folder }));
  return found
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !NOT_INDEXED.some((language) => path.startsWith(language)));
}
