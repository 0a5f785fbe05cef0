/** Where the archive lies, found from an address that leads nowhere. */

/** A file that stands in the archive's root and nowhere else, from `public/`. */
export const ROOT_MARKER = 'archive-root.txt';

/** Folders that are looked into; an archive deeper than this is not found. */
const DEPTH = 16;

/** Gives the folders that hold a path, the outermost first: `/a/b/x` → `/`, `/a/`, `/a/b/`. */
export function foldersOf(path: string): string[] {
  const names = path.split('/').slice(1, -1).slice(0, DEPTH);
  const folders = ['/', ...names.map((_, index) => `/${names.slice(0, index + 1).join('/')}/`)];
  // Many hosts take `/a//` for `/a/`; it is no folder of its own.
  return folders.filter((folder) => !folder.endsWith('//'));
}

/** Gives the innermost folder of a path that `isRoot` tells to be an archive's root, or `null`. */
export async function findRoot(
  path: string,
  isRoot: (folder: string) => Promise<boolean>,
): Promise<string | null> {
  const folders = foldersOf(path);
  const answers = await Promise.all(folders.map(isRoot));
  return folders.findLast((_, index) => answers[index]) ?? null;
}
