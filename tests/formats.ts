/** The tables of `docs/formats.md`, as data. */
import { readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';

export interface FormatRow {
  /** Pattern of its files' paths. */
  readonly path: string;
  readonly contract: string;
  readonly promise: string;
  readonly version: string;
  /** All of the row. */
  readonly text: string;
}

/** Gives the rows of all tables, in order. */
export function formatRows(): FormatRow[] {
  return readFileSync('docs/formats.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((text) => {
      const [path = '', , , contract = '', promise = '', version = ''] = text
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      return { path: path.replaceAll('`', ''), contract, promise, version, text };
    });
}

/** Gives each path that no row has; the first row that has it is its own. */
export function withoutRow(paths: readonly string[]): string[] {
  const patterns = formatRows().map(({ path }) => path);
  return paths.filter((path) => !patterns.some((pattern) => matchesGlob(path, pattern)));
}

/** Gives each pattern, of those that begin so, that no path has. */
export function withoutFile(start: string, paths: readonly string[]): string[] {
  return formatRows()
    .map(({ path }) => path)
    .filter((pattern) => pattern.startsWith(start) && !paths.some((path) => matchesGlob(path, pattern)));
}
