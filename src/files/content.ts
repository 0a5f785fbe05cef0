/** Reads the generated files below `content/zh-CN/`, and compares them with what should stand there. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentFile } from '../split/emit/index.ts';

/** Folder of the generated content, from the project's root. */
export const CONTENT_FOLDER = 'content/zh-CN';

/** Gives every file below a folder, sorted by path; none when there is no such folder. */
export function readContent(folder: string, below = ''): ContentFile[] {
  const start = join(folder, below);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/(?:^|\/)\./u.test(path))
    .toSorted()
    .map((path) => ({ path, contents: readFileSync(join(folder, path), 'utf8') }));
}

/** Gives the version of a generated file's format; 0 where it says none, as the first did. */
export function contentVersion(contents: string): number {
  return Number(/^---\nformat: (\d+)\n/u.exec(contents)?.[1] ?? 0);
}

/** Gives the issues that have a folder: `qdrb/2021-11-19`, sorted. */
export function contentIssues(folder: string): string[] {
  return globSync('*/*/', { cwd: folder })
    .map((path) => path.split(sep).join('/').replace(/\/$/u, ''))
    .toSorted();
}

export interface Difference {
  readonly path: string;
  readonly kind: 'missing' | 'stale' | 'changed';
  /** First line that differs, from 1. */
  readonly line: number;
}

/** Gives the files in which what stands differs from what should stand. */
export function compareContent(
  found: readonly ContentFile[],
  expected: readonly ContentFile[],
): Difference[] {
  const foundByPath = new Map(found.map((file) => [file.path, file.contents]));
  const expectedPaths = new Set(expected.map((file) => file.path));
  const changed = expected.flatMap(({ path, contents }): Difference[] => {
    const standing = foundByPath.get(path);
    if (standing === undefined) return [{ path, kind: 'missing', line: 1 }];
    if (standing === contents) return [];
    return [{ path, kind: 'changed', line: firstDifferentLine(standing, contents) }];
  });
  const stale = found
    .filter(({ path }) => !expectedPaths.has(path))
    .map(({ path }): Difference => ({ path, kind: 'stale', line: 1 }));
  return [...changed, ...stale];
}

/** Gives the first line, from 1, in which two texts differ. */
function firstDifferentLine(one: string, other: string): number {
  const lines = one.split('\n');
  const others = other.split('\n');
  const index = lines.findIndex((line, at) => line !== others[at]);
  return index < 0 ? lines.length : index + 1;
}
