/** A page weighs what reading needs. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { visit } from 'unist-util-visit';
import { DIST, elementsWith, readTree } from './built-site.ts';
import { readDocuments } from './source-truth.ts';

const KILOBYTE = 1024;
/** Every article and page, and the issues that they are of, in both languages. */
const read = [
  ...new Set(readDocuments().flatMap(({ path }) => [path, path.replace(/[^/]+\/$/u, '')])),
].flatMap((path) => [`${path}index.html`, `en/${path}index.html`]);

/** A text in one language, and one beside its translation. */
const ONE_TEXT = 12 * KILOBYTE;
const TWO_TEXTS = 16 * KILOBYTE;
/** The one stylesheet that is a file of its own, the same for all pages: the typeface of Chinese punctuation. */
const PUNCTUATION = 3 * KILOBYTE;

test.each(read)(
  '%s: 12 KB to read it, 16 with its translation, once 3 KB for its punctuation, in two requests at most; 6 KB of script',
  (file) => {
    const isTranslated = elementsWith(readTree(file), 'dataTranslation').length > 0;
    const { styles, scripts } = loadedBy(file);
    expect(styles.length + 1).toBeLessThanOrEqual(2);
    expect(weightOf([file])).toBeLessThanOrEqual(isTranslated ? TWO_TEXTS : ONE_TEXT);
    expect(weightOf(styles)).toBeLessThanOrEqual(PUNCTUATION);
    expect(weightOf(withImports(scripts))).toBeLessThanOrEqual(6 * KILOBYTE);
  },
);

/** Gives the files that a page loads for itself, from the root of the archive. */
function loadedBy(file: string): { styles: string[]; scripts: string[] } {
  const styles: string[] = [];
  const scripts: string[] = [];
  visit(readTree(file), 'element', ({ tagName, properties: { rel, href, src } }) => {
    if (tagName === 'link' && [rel].flat().includes('stylesheet')) styles.push(pathFrom(file, href));
    if (tagName === 'script' && src) scripts.push(pathFrom(file, src));
  });
  return { styles, scripts };
}

/** Gives scripts with all that they import from the start; what is loaded on demand is not among it. */
function withImports(scripts: readonly string[]): string[] {
  const found = new Set(scripts);
  for (const script of found) {
    const text = readFileSync(join(DIST, script), 'utf8');
    for (const [, path = ''] of text.matchAll(/(?:from|^import)\s*["'](\.[^"']+)["']/gu))
      found.add(join(dirname(script), path));
  }
  return [...found];
}

function pathFrom(file: string, address: unknown): string {
  return new URL(String(address), `http://archive.invalid/${file}`).pathname.slice(1);
}

/** Gives the bytes of files as a server sends them. */
function weightOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(DIST, file))).length, 0);
}
