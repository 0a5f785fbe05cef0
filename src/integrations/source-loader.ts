/** A folder of files, each of which is an entry of a collection → Astro's content store. */
import { globSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'zod';
import { say, terminalLanguage } from '../report/language.ts';
import { formatMessage } from '../report/terminal.ts';
import { digestOfCode } from '../files/code-digest.ts';
import { readPlainText } from '../files/plain-file.ts';
import { PROVED_FILE } from '../files/proof-memory.ts';
import { digestOf } from '../files/registry-file.ts';
import type { Message, Words } from '../model/message.ts';
import type { VFileMessage } from 'vfile-message';
import { parseYaml } from '../model/parse-yaml.ts';

/** A file that may be shown, by its path from the folder of its source. */
interface FoundFile {
  readonly path: string;
  readonly text: string;
}

export interface Source<Value extends Record<string, unknown>> {
  readonly name: string;
  readonly folder: string;
  readonly pattern: string;
  /** Gives the id of the entry in a file by its path from `folder`: `null` where it is none. */
  readonly idOf: (path: string) => string | null;
  /** Gives which files are of this kind, where the pattern takes others too. */
  readonly chosen?: (root: string) => (path: string) => boolean;
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
  /** Gives, for each file of one folder, what it and its neighbours tell of its entry beside the YAML. */
  readonly told?: (files: readonly FoundFile[]) => readonly Readonly<Record<string, unknown>>[];
}

type PlaceOf = ReturnType<typeof parseYaml>['pointOf'];

/** What reads an entry: Astro keeps entries from build to build, and those that other code has read are read anew. */
export const CONTRACT_CODE: readonly string[] = [
  'src/model/*.ts',
  'src/archive/body*.ts',
  'src/archive/document-file.ts',
  'src/archive/headline.ts',
  'src/archive/listed-translation.ts',
  'src/archive/processor-options.ts',
  'src/archive/text*.ts',
  'src/archive/written-language.ts',
];
const CONTRACT_DIGEST = digestOfCode(CONTRACT_CODE);

const NOT_PROVED: Words = {
  'zh-CN': '有的文字与上次核对时不同，不予显示：运行 `npm run split`，再运行 `npm run verify`。',
  en: 'Some texts are not as they were proved, and are not shown: run `npm run split`, then `npm run verify`.',
};

/** Gives the loader of a source; it throws, with a message, where a file is not what its schema asks for. */
export function loaderOf<Value extends Record<string, unknown>>(source: Source<Value>): Loader {
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
  const paths = chosenPaths(source, root);
  const shown = paths.filter((path) => source.idOf(path) !== null && (!proved || proved.has(path)));
  const found = new Set<string>();
  let read = 0;
  for (const ofFolder of Map.groupBy(shown, dirname).values()) {
    const files = readFound(join(root, source.folder), ofFolder, proved);
    const told = source.told?.(files);
    for (const [index, file] of files.entries()) found.add(loadFile(source, file, told?.[index], context));
    read += files.length;
  }
  for (const id of context.store.keys()) if (!found.has(id)) context.store.delete(id);
  if (proved && (read < shown.length || (proved.size === 0 && paths.length > 0)))
    context.logger.warn(say(NOT_PROVED));
}

/** Gives the paths, from the folder of a source, of the files that are of its kind. */
function chosenPaths<Value extends Record<string, unknown>>(source: Source<Value>, root: string): string[] {
  const isChosen = source.chosen?.(root) ?? (() => true);
  return globSync(source.pattern, { cwd: join(root, source.folder) })
    .map(toPosix)
    .filter(isChosen);
}

/** Gives the files that are as they were proved, of those that have to be. */
function readFound(
  folder: string,
  paths: readonly string[],
  proved: ReadonlyMap<string, string> | undefined,
): FoundFile[] {
  return paths
    .map((path) => ({ path, text: readPlainText(join(folder, path)) }))
    .filter(({ path, text }) => !proved || digestOf(text) === proved.get(path));
}

/** Puts a file's entry into the store under its id, and gives that. */
function loadFile<Value extends Record<string, unknown>>(
  source: Source<Value>,
  { path, text }: FoundFile,
  told: Readonly<Record<string, unknown>> | undefined,
  context: LoaderContext,
): string {
  const id = source.idOf(path) ?? path;
  const digest = context.generateDigest(text + CONTRACT_DIGEST + JSON.stringify(told ?? null));
  if (context.store.get(id)?.digest === digest) return id;
  const { yaml, options } = source.excerpt(text);
  const { value, messages, pointOf } = parseYaml(yaml, source.schema, options);
  const filePath = `${source.folder}/${path}`;
  if (value === null) throw refusedFile(filePath, messages);
  const problems = source.check?.(value, text, pointOf) ?? [];
  if (problems.length > 0) throw refusedFile(filePath, problems);
  // Checked here, by the collection's own schema, because these messages know the line.
  context.store.set({ id, data: { ...value, ...told }, filePath, digest });
  return id;
}

/** Gives the error that names what is wrong with a file. */
export function refusedFile(path: string, messages: readonly VFileMessage[]): Error {
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
