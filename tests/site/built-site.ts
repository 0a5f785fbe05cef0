/** Reads the built archive in `dist/` as a reader's browser would get it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

export const DIST = 'dist';

/** Gives the paths of all HTML files from the root of an archive, sorted: `en/search/index.html`. */
export function htmlFiles(dist = DIST): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.split(sep).join('/'))
    .toSorted();
}

/** Gives the largest file of each template and language: what one template made has one shape. */
export function templateFiles(dist = DIST): string[] {
  const sizeOf = (file: string): number => statSync(join(dist, file)).size;
  const files = Map.groupBy(htmlFiles(dist), (file) => shapeOf(dist, file));
  return [...files.values()].flatMap((files) =>
    files.toSorted((one, other) => sizeOf(other) - sizeOf(one)).slice(0, 1),
  );
}

/** A letter of the glossary. */
const LETTER = /^(?:[a-z]|other)$/u;

/** Gives the address of a file without the names of papers, days, pages and letters, and the kind of its text. */
function shapeOf(dist: string, file: string): string {
  const [, kind = 'none'] = /data-archive="(\w+)"/u.exec(readFileSync(join(dist, file), 'utf8')) ?? [];
  const names = addressOf(file)
    .split('/')
    .map((name) => (existsSync(`seeds/${name}.yaml`) ? '{paper}' : name.replaceAll(/\d+/gu, '0')))
    .map((name) => (LETTER.test(name) ? '{letter}' : name));
  return kind === 'none' ? names.join('/') : `${names.slice(0, -2).join('/')}/{${kind}}`;
}

/** Gives the path under which a file is asked for: `en/search/index.html` → `en/search/`. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/u, '$1');
}

/** Gives the file that a web server answers with for a path, or `null`. */
export function fileAt(address: string): string | null {
  const file = address === '' || address.endsWith('/') ? `${address}index.html` : address;
  return existsSync(join(DIST, file)) ? file : null;
}

/** Gives an HTML file as a tree. */
export function readTree(file: string): Root {
  return rehype().parse(readFileSync(join(DIST, file), 'utf8'));
}

/** Gives the elements of a tree that have a property, in document order. */
export function elementsWith(tree: Root | Element, property: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (element.properties[property] !== undefined) found.push(element);
  });
  return found;
}

/** Gives the first element of a tree for which `test` holds. */
export function findElement(tree: Root, test: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (element) => {
    if (!found && test(element)) found = element;
  });
  return found;
}

/** Gives the text of an element. */
export function textOf(element: Element): string {
  return toString(element);
}
