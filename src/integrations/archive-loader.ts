/**
 * Content loaders that keep metadata, path and digest only. A document's text is read by its own page when that page
 * renders, so the store grows by its metadata; it is data, and no module is made of it.
 */
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { LINES_ABOVE_YAML, yamlOf } from '../archive/document-file.ts';
import { listedTranslation } from '../archive/listed-translation.ts';
import { textProblems } from '../archive/text.ts';
import { languageWritten } from '../archive/written-language.ts';
import { CONTENT_FOLDER } from '../files/content.ts';
import { readGazetteer } from '../files/gazetteer-file.ts';
import { originalId, PAPER_FILE, paperLanguages } from '../files/papers.ts';
import { provedDocuments } from '../files/proof-memory.ts';
import { REGISTRY_FOLDER } from '../files/registry-file.ts';
import { SEEDS_FOLDER } from '../files/seeds.ts';
import { FILE_FORMATS } from '../model/format.ts';
import { frontmatterSchema } from '../model/frontmatter.ts';
import { registrySchema } from '../model/registry.ts';
import { publicationSchema } from '../model/seed.ts';
import { translationSchema } from '../model/translation.ts';
import { loaderOf } from './loader-of.ts';

/** Gives the id of the document in a file, by its path from `content/`. */
function idOfDocument(path: string): string | null {
  return /^[^/]+\/(.+)\.mdx$/u.exec(path)?.[1] ?? null;
}

/**
 * Loads the pages (版) and highlights that the last proof proved, and no other file: `qdrb/2021-11-19/t1-03`. A file
 * that holds anything but text is refused here, before a page is made of any.
 */
export function documentLoader(): Loader {
  return loaderOf({
    name: 'documents',
    folder: CONTENT_FOLDER,
    pattern: '*/**/*.mdx',
    idOf: idOfDocument,
    proved: provedDocuments,
    schema: frontmatterSchema,
    excerpt: (text) => ({
      yaml: yamlOf(text),
      options: { format: FILE_FORMATS.content, lineOffset: LINES_ABOVE_YAML, plain: true },
    }),
    check: textProblems,
    complete: (data, text) => ({ ...data, language: languageWritten(data.language, text) }),
  });
}

/** Loads the translations, which stand below another language than their paper's: `en/qdrb/2021-11-19/t1-03`. */
export function translationLoader(): Loader {
  return loaderOf({
    name: 'translations',
    folder: CONTENT_FOLDER,
    pattern: '*/*/*/*.mdx',
    idOf: (path) => /^(.+)\.mdx$/u.exec(path)?.[1] ?? null,
    chosen: (root) => {
      const languages = paperLanguages(root);
      return (path) => originalId(path, languages) === null;
    },
    schema: translationSchema,
    excerpt: (text) => ({
      yaml: yamlOf(text),
      options: {
        format: FILE_FORMATS.translation,
        lineOffset: LINES_ABOVE_YAML,
        plain: true,
        textOnly: true,
      },
    }),
    check: textProblems,
    complete: listedTranslation,
  });
}

/** Loads the papers: `qdrb`. */
export function publicationLoader(): Loader {
  return loaderOf({
    name: 'publications',
    folder: SEEDS_FOLDER,
    pattern: '*.yaml',
    idOf: (path) => PAPER_FILE.exec(path)?.[1] ?? null,
    schema: publicationSchema,
    excerpt: (text) => ({ yaml: text, options: { format: FILE_FORMATS.paper, textOnly: true } }),
  });
}

/** Loads the names that issues have published: `qdrb/2021-11-19`. */
export function registryLoader(): Loader {
  return loaderOf({
    name: 'registries',
    folder: REGISTRY_FOLDER,
    pattern: '*/*.yaml',
    idOf: (path) => /^(.+)\.yaml$/u.exec(path)?.[1] ?? null,
    schema: registrySchema,
    excerpt: (text) => ({ yaml: text, options: { format: FILE_FORMATS.registry, textOnly: true } }),
  });
}

/** Loads the names as the one entry of a collection. */
export function gazetteerLoader(): Loader {
  return {
    name: 'gazetteer',
    load: ({ config, store }) => {
      store.set({ id: 'gazetteer', data: readGazetteer(fileURLToPath(config.root)) });
      return Promise.resolve();
    },
  };
}
