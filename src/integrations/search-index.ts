/** Astro integration: indexes the documents of the archive for search and writes `dist/pagefind`. */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { count } from '../i18n/plural.ts';
import { folderOfFormat } from '../files/cache-folder.ts';
import { CONTENT_FOLDER } from '../files/content.ts';
import { readGlossary } from '../files/glossary-file.ts';
import { shownIn } from '../files/drafts.ts';
import { CACHE_FORMATS } from '../model/format.ts';
import { LOCALES } from '../model/language.ts';
import { provedDocuments } from '../files/proof-memory.ts';
import { readGazetteer } from '../files/gazetteer-file.ts';
import { writeSearchIndex } from '../search/index/archive.ts';
import type { DocumentToIndex } from '../search/index/reading.ts';

const BUNDLE = 'pagefind';
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** Gives the integration that makes the search index after the pages, of drafts too where they are shown, and serves the last one in development. */
export function searchIndex(drafts: boolean): AstroIntegration {
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
        const { pages, shards, indexed } = await writeSearchIndex({
          documents: builtDocuments(root, fileURLToPath(dir), shownIn(root, drafts)),
          outputPath: fileURLToPath(new URL(`${BUNDLE}/`, dir)),
          cacheFolder: folderOfFormat(cacheFolder, CACHE_FORMATS.search),
          gazetteer: readGazetteer(root),
          terms: readGlossary().terms.map((term) => ({
            renderings: [term.en, ...term.forms],
            language: LOCALES.find((locale) => locale in term) ?? '',
            names: [term.zh, ...term.also],
          })),
        });
        logger.info(
          `${count(pages, 'page', 'pages')} in ${count(shards, 'shard', 'shards')}, ${indexed} indexed anew`,
        );
      },
    },
  };
}

/**
 * Gives the documents of the archive that are in the site, of those that were proved; their text is shown in every interface language
 * and found in the pages of the default one. Throws where a document has no page in the built site: what is found has to
 * be there.
 */
function builtDocuments(root: string, site: string, isInSite: (id: string) => boolean): DocumentToIndex[] {
  return [...provedDocuments(root).keys()].flatMap((name) => {
    const id = name.replace(/^[^/]+\/|\.mdx$/gu, '');
    if (!isInSite(id)) return [];
    const path = `${id}/index.html`;
    if (!existsSync(join(site, path))) throw new Error(`${CONTENT_FOLDER}/${name} has no page ${path}.`);
    return { file: join(root, CONTENT_FOLDER, name), path, translations: translationsOf(root, name) };
  });
}

/** Gives the files in which a document is translated into the other languages of the interface. */
function translationsOf(root: string, name: string): Record<string, string> {
  const [own = ''] = name.split('/');
  const files = LOCALES.filter((language) => language !== own).map(
    (language) => [language, join(root, CONTENT_FOLDER, language + name.slice(own.length))] as const,
  );
  return Object.fromEntries(files.filter(([, file]) => existsSync(file)));
}
