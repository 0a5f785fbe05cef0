/** The import rules of the architecture, as data, and the reading of imports. */
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import ts from 'typescript';

interface Rule {
  /** Folders of `src/` that it may import, beside itself; `*` stands for all but `pages`. */
  readonly imports: readonly string[];
  /** May use Node and Astro: it stands at the edge, where values come in and go out. */
  readonly edge?: true;
}

const TEMPLATE: Rule = {
  imports: ['site', 'i18n', 'layouts', 'components', 'reading', 'styles'],
  edge: true,
};

/** One rule for each folder of `src/`; the root holds what Astro looks for there. */
const RULES: Readonly<Record<string, Rule>> = {
  model: { imports: [] },
  parse: { imports: ['model'] },
  check: { imports: ['model'] },
  emit: { imports: ['model'] },
  extract: { imports: ['model'] },
  verify: { imports: ['model'] },
  registry: { imports: ['model'] },
  search: { imports: ['model'] },
  markdown: { imports: ['model'] },
  i18n: { imports: [] },
  site: { imports: ['model', 'extract', 'search', 'i18n'] },
  reading: { imports: [] },
  pages: TEMPLATE,
  layouts: TEMPLATE,
  components: TEMPLATE,
  styles: { imports: [] },
  cli: { imports: ['*'], edge: true },
  integrations: { imports: ['*'], edge: true },
  '.': { imports: ['*'], edge: true },
};

interface Exception {
  readonly file: RegExp;
  readonly imports: RegExp;
  readonly why: string;
}

/** What single files may import beyond their folder's rule, and why. */
const EXCEPTIONS: readonly Exception[] = [
  {
    file: /^site\/(?:render-mdx|read-blocks)\.ts$/u,
    imports: /^(?:astro(?:\/.*)?|node:fs(?:\/promises)?|markdown\/processor-options\.ts)$/u,
    why: 'the places that read MDX for the pages, with the options of the round-trip proof',
  },
  {
    file: /^search\/bundle\.ts$/u,
    imports: /^(?:site\/route|i18n\/locale)\.ts$/u,
    why: 'the edge in the browser: it makes the addresses of results, in the language of the interface',
  },
  {
    file: /^search\/(?:landing|dialog)\.ts$/u,
    imports: /^styles\/search-[a-z]+\.css\?inline$/u,
    why: 'what a script adds to a page brings its looks along',
  },
  {
    file: /^components\/Search(?:Panel|Entry)\.astro$/u,
    imports: /^search\/(?:client|entry)\.ts$/u,
    why: 'its script starts the search in the browser',
  },
];

/** What a file imports: a path from `src/` where it is ours, else the name of a package or a built-in. */
interface Import {
  readonly ours: boolean;
  readonly target: string;
}

/** Gives a sentence for each import that the architecture does not allow; `path` is from `src/`. */
export function findViolations(path: string, text: string): string[] {
  const rule = RULES[folderOf(path)];
  if (!rule) return [`${path}: the architecture knows no folder ${folderOf(path)}/`];
  return importsOf(path, text)
    .filter((found) => !isAllowed(path, rule, found) && !isExcepted(path, found))
    .map(({ target }) => `${path} imports ${target}`);
}

/** Gives each circle of imports among files: the files of it in the order of import, the first again at the end. */
export function findCircles(files: readonly { readonly path: string; readonly text: string }[]): string[][] {
  const imports = new Map(
    files.map(({ path, text }) => [
      path,
      importsOf(path, text).flatMap(({ ours, target }) => (ours ? [target] : [])),
    ]),
  );
  const circles: string[][] = [];
  const done = new Set<string>();
  const follow = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path]);
    else if (!done.has(path)) for (const target of imports.get(path) ?? []) follow(target, [...way, path]);
    done.add(path);
  };
  for (const path of imports.keys()) follow(path, []);
  return circles;
}

function isAllowed(path: string, rule: Rule, { ours, target }: Import): boolean {
  if (!ours) return rule.edge === true || !isPlatform(target);
  const folder = folderOf(target);
  if (folder === 'pages') return false;
  return folder === folderOf(path) || rule.imports.includes(folder) || rule.imports.includes('*');
}

function isExcepted(path: string, { target }: Import): boolean {
  return EXCEPTIONS.some(({ file, imports }) => file.test(path) && imports.test(target));
}

/** Tells what only the edge may touch: the file system, the process, Astro. */
function isPlatform(name: string): boolean {
  return isBuiltin(name) || /^(?:astro$|astro[:/]|@astrojs\/)/u.test(name);
}

/** Gives a file of ours and all those whose code runs with it; `textOf` reads one by its path from `src/`. */
export function filesRunWith(path: string, textOf: (path: string) => string): ReadonlySet<string> {
  const found = new Set<string>([path]);
  for (const each of found) {
    const running = textOf(each).replace(/^(?:import|export) type [^;]*;$/gmu, '');
    for (const { ours, target } of importsOf(each, running)) if (ours) found.add(target);
  }
  return found;
}

/** Gives what a file imports, exports from or loads. */
function importsOf(path: string, text: string): Import[] {
  const scripts = path.endsWith('.astro') ? scriptsOf(text) : [text];
  return scripts
    .flatMap((script) => ts.preProcessFile(script, true, true).importedFiles)
    .map(({ fileName }) => {
      const ours = fileName.startsWith('.');
      return { ours, target: ours ? posix.join(posix.dirname(path), fileName) : fileName };
    });
}

/** Gives the frontmatter and the scripts of an Astro file. */
function scriptsOf(text: string): string[] {
  const [, frontmatter = ''] = /^---$(.*?)^---$/msu.exec(text) ?? [];
  const scripts = [...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gsu)].map(([, script = '']) => script);
  return [frontmatter, ...scripts];
}

function folderOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '.') : '.';
}
