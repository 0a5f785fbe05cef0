/**
 * Content loaders that keep metadata, path and digest only. A document's text is read by its own page when that page
 * renders, so the store grows by its metadata; it is data, and no module is made of it.
 */
import { globSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'zod';
import { say, terminalLanguage } from '../report/language.ts';
import { formatMessage } from '../report/terminal.ts';
import { LINES_ABOVE_YAML, yamlOf } from '../archive/document-file.ts';
import { languageWritten } from '../archive/written-language.ts';
import { digestOfCode } from '../files/code-digest.ts';
import { textProblems } from '../archive/text.ts';
import { CONTENT_FOLDER } from '../files/content.ts';
import { readGazetteer } from '../files/gazetteer-file.ts';
import { FILE_FORMATS } from '../model/format.ts';
import { PAPER_FILE } from '../files/papers.ts';
import { readPlainText } from '../files/plain-file.ts';
import { PROVED_FILE, provedDocuments } from '../files/proof-memory.ts';
import { digestOf, REGISTRY_FOLDER } from '../files/registry-file.ts';
import { parseSeedName } from '../files/seed-name.ts';
import { SEEDS_FOLDER } from '../files/seeds.ts';
import { frontmatterSchema } from '../model/frontmatter.ts';
import type { Message, Words } from '../model/message.ts';
import { parseYaml } from '../model/parse-yaml.ts';
import { registrySchema } from '../model/registry.ts';
import { issueSeedSchema, publicationSchema } from '../model/seed.ts';

interface Source<Value extends Record<string, unknown>> {
  readonly name: string;
  readonly folder: string;
  readonly pattern: string;
  /** Gives the id of the entry in a file by its path from `folder`: `null` where it is none. */
  readonly idOf: (path: string) => string | null;
  /** Gives the SHA-256 of each file that may be shown, by its path from `folder`; left out where its own schema is enough. */
  readonly proved?: (root: string) => ReadonlyMap<string, string>;
  readonly schema: z.ZodType<Value>;
  /** Finds the YAML in a file; and how it is read. */
  readonly excerpt: (text: string) => {
    readonly yaml: string;
    readonly options: Parameters<typeof parseYaml>[2];
  };
  /** Gives what else is wrong with a file, by the value of its YAML and its text. */
  readonly check?: (value: Value, text: string, placeOf: PlaceOf) => readonly Message[];
  /** Gives an entry with what its file tells beside the YAML. */
  readonly complete?: (value: Value, text: string) => Value;
}

type PlaceOf = ReturnType<typeof parseYaml>['pointOf'];

/** Gives the id of the document in a file, by its path from `content/`. */
function idOfDocument(path: string): string | null {
  return /^[^/]+\/(.+)\.mdx$/u.exec(path)?.[1] ?? null;
}

function idOfRecord(path: string): string | null {
  const name = parseSeedName(basename(path, '.yaml'));
  return name && `${name.publication}/${name.issue}`;
}

/** What reads an entry: Astro keeps entries from build to build, and those that other code has read are read anew. */
export const CONTRACT_CODE: readonly string[] = [
  'src/model/*.ts',
  'src/archive/body*.ts',
  'src/archive/document-file.ts',
  'src/archive/headline.ts',
  'src/archive/processor-options.ts',
  'src/archive/text*.ts',
  'src/archive/written-language.ts',
];
const CONTRACT_DIGEST = digestOfCode(CONTRACT_CODE);

const NOT_PROVED: Words = {
  'zh-CN': '有的文字与上次核对时不同，不予显示：运行 `npm run split`，再运行 `npm run verify`。',
  en: 'Some texts are not as they were proved, and are not shown: run `npm run split`, then `npm run verify`.',
};

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

function loaderOf<Value extends Record<string, unknown>>(source: Source<Value>): Loader {
  return {
    name: source.name,
    load: (context) => {
      loadAll(source, context);
      if (context.watcher) watch(source, context);
      return Promise.resolve();
    },
  };
}

/** Makes the store hold an entry for each file that has one and may be shown; the others are counted. */
function loadAll<Value extends Record<string, unknown>>(source: Source<Value>, context: LoaderContext): void {
  const root = fileURLToPath(context.config.root);
  const proved = source.proved?.(root);
  const paths = globSync(source.pattern, { cwd: join(root, source.folder) }).map(toPosix);
  const shown = proved ? paths.filter((path) => proved.has(path)) : paths;
  const found = new Set(
    shown.map((path) => loadFile(source, { path, sha256: proved?.get(path) ?? null }, context)),
  );
  for (const id of context.store.keys()) if (!found.has(id)) context.store.delete(id);
  const isUnproved = found.has(null) || (proved?.size === 0 && paths.length > 0);
  if (proved && isUnproved) context.logger.warn(say(NOT_PROVED));
}

/** Puts a file's entry into the store under its id and gives that; `null` for a file that is no entry, or not as it was proved. */
function loadFile<Value extends Record<string, unknown>>(
  source: Source<Value>,
  { path, sha256 }: { readonly path: string; readonly sha256: string | null },
  context: LoaderContext,
): string | null {
  const id = source.idOf(path);
  if (id === null) return null;
  const root = fileURLToPath(context.config.root);
  const text = readPlainText(join(root, source.folder, path));
  if (sha256 !== null && digestOf(text) !== sha256) return null;
  const digest = context.generateDigest(text + CONTRACT_DIGEST);
  if (context.store.get(id)?.digest === digest) return id;
  const { yaml, options } = source.excerpt(text);
  const { value, messages, pointOf } = parseYaml(yaml, source.schema, options);
  const filePath = `${source.folder}/${path}`;
  if (value === null) throw refusedFile(filePath, messages);
  const problems = source.check?.(value, text, pointOf) ?? [];
  if (problems.length > 0) throw refusedFile(filePath, problems);
  // Checked here, by the collection's own schema, because these messages know the line.
  context.store.set({ id, data: source.complete?.(value, text) ?? value, filePath, digest });
  return id;
}

function refusedFile(path: string, messages: readonly Message[]): Error {
  return new Error(messages.map((message) => formatMessage(path, message, terminalLanguage())).join('\n'));
}

/** Loads again whenever one of the files changes, and what is proved is proved again. */
function watch<Value extends Record<string, unknown>>(source: Source<Value>, context: LoaderContext): void {
  const root = fileURLToPath(context.config.root);
  const places = [join(root, source.folder), ...(source.proved ? [join(root, PROVED_FILE)] : [])];
  const isOurs = (file: string): boolean => places.some((place) => !relative(place, file).startsWith('..'));
  context.watcher?.add(places);
  for (const event of ['add', 'change', 'unlink'] as const)
    context.watcher?.on(event, (file: string) => {
      if (!isOurs(file)) return;
      try {
        loadAll(source, context);
      } catch (error) {
        context.logger.error(error instanceof Error ? error.message : String(error));
      }
    });
}

function toPosix(path: string): string {
  return path.split(sep).join('/');
}
