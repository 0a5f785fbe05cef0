/** Reads and writes the generated files below `content/zh-CN/`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { ContentFile } from '../emit/index.ts';

/** Folder of the generated content, from the project's root. */
export const CONTENT_FOLDER = 'content/zh-CN';

/** Folder of the seeds, from the project's root. */
export const SEEDS_FOLDER = 'seeds';

/** Gives every file below a folder, sorted by path; none when there is no such folder. */
export function readContent(folder: string): ContentFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => ({
      path: relative(folder, path).split(sep).join('/'),
      contents: readFileSync(path, 'utf8'),
    }));
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
export function firstDifferentLine(one: string, other: string): number {
  const lines = one.split('\n');
  const others = other.split('\n');
  const index = lines.findIndex((line, at) => line !== others[at]);
  return (index < 0 ? lines.length : index) + 1;
}

/** Makes the folder hold just these files; files that are right already are left alone. */
export function writeContent(
  folder: string,
  found: readonly ContentFile[],
  files: readonly ContentFile[],
): Difference[] {
  const differences = compareContent(found, files);
  const contents = new Map(files.map((file) => [file.path, file.contents]));
  for (const { path, kind } of differences) {
    const target = join(folder, path);
    if (kind === 'stale') rmSync(target);
    else replaceFile(target, contents.get(path) ?? '');
  }
  return differences;
}

/** Writes beside the file and swaps at the end, so that it is never half-written. */
function replaceFile(path: string, contents: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.tmp`, contents);
  renameSync(`${path}.tmp`, path);
}
