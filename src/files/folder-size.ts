/** What a folder holds, in the figures that hosts set limits to. */
import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface FolderSize {
  readonly files: number;
  readonly folders: number;
  readonly bytes: number;
  /** The largest file, by its path from the folder. */
  readonly largest: { readonly path: string; readonly bytes: number };
  /** Number of files in the folder that directly holds most. */
  readonly fullest: number;
}

/** Gives the size of a folder, and of what is largest in it. */
export function measureFolder(folder: string): FolderSize {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => ({ path: join(parentPath, name), parentPath }));
  const counts = Map.groupBy(files, ({ parentPath }) => parentPath);
  let [bytes, largest] = [0, { path: '', bytes: 0 }];
  for (const { path } of files) {
    const { size } = statSync(path);
    bytes += size;
    if (size > largest.bytes) largest = { path: relative(folder, path).split(sep).join('/'), bytes: size };
  }
  return {
    files: files.length,
    folders: entries.length - files.length,
    bytes,
    largest,
    fullest: [...counts.values()].reduce((most, { length }) => Math.max(most, length), 0),
  };
}
