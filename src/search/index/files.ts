/** Files by their paths, from a folder and to one. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Contents by path in a folder, its parts held apart by `/`. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Gives the files in a folder and in those below. */
export async function readFiles(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const contents = paths.map(async (path): Promise<[string, Uint8Array]> => [
    path.slice(folder.length + 1).replaceAll('\\', '/'),
    await readFile(path),
  ]);
  return new Map(await Promise.all(contents));
}

/** Writes files to a folder. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, content] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
