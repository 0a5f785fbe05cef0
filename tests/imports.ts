/** What the files of `src/` import, read from their text. */
import { posix } from 'node:path';
import ts from 'typescript';

/** What a file imports: a path from `src/` where it is ours, else the name of a package or a built-in. */
export interface Import {
  readonly ours: boolean;
  readonly target: string;
}

/** Gives what a file imports, exports from or loads. */
export function importsOf(path: string, text: string): Import[] {
  const scripts = path.endsWith('.astro') ? scriptsOf(text) : [text];
  return scripts
    .flatMap((script) => ts.preProcessFile(script, true, true).importedFiles)
    .map(({ fileName }) => {
      const ours = fileName.startsWith('.');
      return { ours, target: ours ? posix.join(posix.dirname(path), fileName) : fileName };
    });
}

/** Gives the frontmatter and the scripts of an Astro file. */
export function scriptsOf(text: string): string[] {
  const [, frontmatter = ''] = /^---$(.*?)^---$/msu.exec(text) ?? [];
  const scripts = [...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gsu)].map(([, script = '']) => script);
  return [frontmatter, ...scripts];
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

/** Gives a file of ours and all those whose code runs with it; `textOf` reads one by its path from `src/`. */
export function filesRunWith(path: string, textOf: (path: string) => string): ReadonlySet<string> {
  const found = new Set<string>([path]);
  for (const each of found) {
    const running = textOf(each).replace(/^(?:import|export) type [^;]*;$/gmu, '');
    for (const { ours, target } of importsOf(each, running)) if (ours) found.add(target);
  }
  return found;
}
