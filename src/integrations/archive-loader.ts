/**
 * Content loaders that keep metadata, path and digest only. A document's text is read by its own page when that page
 * renders, so the store grows by its metadata; it is data, and no module is made of it.
 */
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { LINES_ABOVE_YAML, yamlOf } from '../archive/document-file.ts';
import { listedOf } from '../archive/listed-translation.ts';
import { languagesWritten } from '../archive/written-language.ts';
import { textProblems } from '../archive/text.ts';
import { CONTENT_FOLDER } from '../files/content.ts';
import { readGazetteer } from '../files/gazetteer-file.ts';
import { readGlossary } from '../files/glossary-file.ts';
import { FILE_FORMATS } from '../model/format.ts';
import { originalId, PAPER_FILE, paperLanguages } from '../files/papers.ts';
import { provedDocuments } from '../files/proof-memory.ts';
import { REGISTRY_FOLDER } from '../files/registry-file.ts';
import { parseSeedName } from '../files/seed-name.ts';
import { SEEDS_FOLDER } from '../files/seeds.ts';
import { frontmatterSchema } from '../model/frontmatter.ts';
import { registrySchema } from '../model/registry.ts';
import { issueSeedSchema, publicationSchema } from '../model/seed.ts';
import { translationSchema } from '../model/translation.ts';
import { loaderOf, refusedFile } from './source-loader.ts';

/** Gives the id of the document in a file, by its path from `content/`. */
function idOfDocument(path: string): string | null {
  return /^[^/]+\/(.+)\.mdx$/u.exec(path)?.[1] ?? null;
}

function idOfRecord(path: string): string | null {
  const name = parseSeedName(basename(path, '.yaml'));
  return name && `${name.publication}/${name.issue}`;
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
    told: (files) => {
      const [paper = ''] = files[0]?.path.split('/') ?? [];
      const languages = languagesWritten(
        paper,
        files.map(({ text }) => text),
      );
      return languages.map((language) => ({ language }));
    },
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
    told: (files) => files.map(({ text }) => listedOf(text)),
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

/** Loads what is withheld of issues: `qdrb/2021-11-19`. */
export function recordLoader(): Loader {
  return loaderOf({
    name: 'records',
    folder: SEEDS_FOLDER,
    pattern: '*-*.yaml',
    idOf: idOfRecord,
    schema: issueSeedSchema.transform(({ withheld = [] }) => ({ withheld })),
    excerpt: (text) => ({ yaml: text, options: { format: FILE_FORMATS.record, textOnly: true } }),
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

/** Loads the terms of the glossary, each by its name; none where an archive has none. */
export function glossaryLoader(): Loader {
  return {
    name: 'glossary',
    load: ({ store }) => {
      const { file, terms } = readGlossary();
      if (file.messages.length > 0) throw refusedFile(file.path, file.messages);
      store.clear();
      for (const term of terms) store.set({ id: term.zh, data: term });
      return Promise.resolve();
    },
  };
}
