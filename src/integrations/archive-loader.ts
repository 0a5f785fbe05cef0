/**
 * Content loaders that keep metadata, path and digest only. A document's text is read by its own page when that page
 * renders, so the store grows by its metadata; it is data, and no module is made of it.
 */
import { globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'zod';
import { terminalLanguage } from '../report/language.ts';
import { formatMessage } from '../report/terminal.ts';
import { LINES_ABOVE_YAML, yamlOf } from '../archive/document-file.ts';
import { digestOfCode } from '../files/code-digest.ts';
import { textProblems } from '../archive/text.ts';
import { CONTENT_FOLDER } from '../files/content.ts';
import { readGazetteer } from '../files/gazetteer-file.ts';
import { FILE_FORMATS } from '../model/format.ts';
import { originalId, PAPER_FILE, paperLanguages } from '../files/papers.ts';
import { REGISTRY_FOLDER } from '../files/registry-file.ts';
import { SEEDS_FOLDER } from '../files/seeds.ts';
import { frontmatterSchema } from '../model/frontmatter.ts';
import type { Message } from '../model/message.ts';
import { parseYaml } from '../model/parse-yaml.ts';
import { registrySchema } from '../model/registry.ts';
import { publicationSchema } from '../model/seed.ts';

interface Source<Value extends Record<string, unknown>> {
  readonly name: string;
  readonly folder: string;
  readonly pattern: string;
  /** Gives what tells the id of the entry in a file by its path from `folder`: `null` where it is none. */
  readonly ids: (root: string) => (path: string) => string | null;
  readonly schema: z.ZodType<Value>;
  /** Finds the YAML in a file; and how it is read. */
  readonly excerpt: (text: string) => {
    readonly yaml: string;
    readonly options: Parameters<typeof parseYaml>[2];
  };
  /** Gives what else is wrong with a file, by the value of its YAML and its text. */
  readonly check?: (value: Value, text: string, placeOf: PlaceOf) => readonly Message[];
}

type PlaceOf = ReturnType<typeof parseYaml>['pointOf'];

/** What reads an entry: Astro keeps entries from build to build, and those that other code has read are read anew. */
export const CONTRACT_CODE: readonly string[] = [
  'src/model/*.ts',
  'src/archive/body*.ts',
  'src/archive/document-file.ts',
  'src/archive/headline.ts',
  'src/archive/processor-options.ts',
  'src/archive/text*.ts',
];
const CONTRACT_DIGEST = digestOfCode(CONTRACT_CODE);

/**
 * Loads the pages (版) and highlights in the language of their paper: `qdrb/2021-11-19/t1-03`. A file that holds
 * anything but text is refused here, before a page is made of any.
 */
export function documentLoader(): Loader {
  return loaderOf({
    name: 'documents',
    folder: CONTENT_FOLDER,
    pattern: '*/**/*.mdx',
    ids: (root) => {
      const languages = paperLanguages(root);
      return (path) => originalId(path, languages);
    },
    schema: frontmatterSchema,
    excerpt: (text) => ({
      yaml: yamlOf(text),
      options: { format: FILE_FORMATS.content, lineOffset: LINES_ABOVE_YAML, plain: true },
    }),
    check: textProblems,
  });
}

/** Loads the papers: `qdrb`. */
export function publicationLoader(): Loader {
  return loaderOf({
    name: 'publications',
    folder: SEEDS_FOLDER,
    pattern: '*.yaml',
    ids: () => (path) => PAPER_FILE.exec(path)?.[1] ?? null,
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
    ids: () => (path) => /^(.+)\.yaml$/u.exec(path)?.[1] ?? null,
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

function loaderOf<Value extends Record<string, unknown>>(source: Source<Value>): Loader {
  return {
    name: source.name,
    load: (context) => {
      const root = fileURLToPath(context.config.root);
      const folder = join(root, source.folder);
      const idOf = source.ids(root);
      const paths = globSync(source.pattern, { cwd: folder }).map(toPosix);
      const found = new Set(paths.map((path) => loadFile(source, root, { path, id: idOf(path) }, context)));
      for (const id of context.store.keys()) if (!found.has(id)) context.store.delete(id);
      if (context.watcher) watch(source, root, context);
      return Promise.resolve();
    },
  };
}

/** Puts a file's entry into the store under its id and gives that; nothing for a file that is no entry. */
function loadFile<Value extends Record<string, unknown>>(
  source: Source<Value>,
  root: string,
  { path, id }: { readonly path: string; readonly id: string | null },
  context: LoaderContext,
): string | null {
  if (id === null) return null;
  const text = readFileSync(join(root, source.folder, path), 'utf8');
  const digest = context.generateDigest(text + CONTRACT_DIGEST);
  if (context.store.get(id)?.digest === digest) return id;
  const { yaml, options } = source.excerpt(text);
  const { value, messages, pointOf } = parseYaml(yaml, source.schema, options);
  const filePath = `${source.folder}/${path}`;
  const problems = value === null ? messages : (source.check?.(value, text, pointOf) ?? []);
  if (value === null || problems.length > 0)
    throw new Error(
      problems.map((message) => formatMessage(filePath, message, terminalLanguage())).join('\n'),
    );
  // Checked here, by the collection's own schema, because these messages know the line.
  context.store.set({ id, data: value, filePath, digest });
  return id;
}

function watch<Value extends Record<string, unknown>>(
  source: Source<Value>,
  root: string,
  context: LoaderContext,
): void {
  const folder = join(root, source.folder);
  const pathOf = (file: string): string => toPosix(relative(folder, file));
  const reload = (file: string): void => {
    const path = pathOf(file);
    try {
      if (!path.startsWith('../')) loadFile(source, root, { path, id: source.ids(root)(path) }, context);
    } catch (error) {
      context.logger.error(error instanceof Error ? error.message : String(error));
    }
  };
  context.watcher?.add(folder);
  context.watcher?.on('add', reload);
  context.watcher?.on('change', reload);
  context.watcher?.on('unlink', (file) => {
    const id = source.ids(root)(pathOf(file));
    if (id !== null) context.store.delete(id);
  });
}

function toPosix(path: string): string {
  return path.split(sep).join('/');
}
