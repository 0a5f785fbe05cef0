/** Source files, named by glob patterns → the key of what was made with them. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The folder of the project's own code; a command may run in another. */
export const CODE_ROOT = join(import.meta.dirname, '../..');

/**
 * Gives the paths of the files that patterns name, from the project's folder, sorted and with `/`. Throws where a pattern
 * names no file: a cache whose key misses a file that was moved would stay stale for ever.
 */
export function filesNamed(patterns: readonly string[]): string[] {
  const found = patterns.flatMap((pattern) => {
    const files = globSync(pattern, { cwd: CODE_ROOT });
    if (files.length === 0)
      throw new Error(`No file is named by ${pattern}: mend the pattern where it stands.`);
    return files.map((file) => file.split(sep).join('/'));
  });
  return [...new Set(found)].toSorted();
}

/** Gives the SHA-256, in lower-case hexadecimal, of the files that patterns name, and of their paths. */
export function digestOfCode(patterns: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of filesNamed(patterns)) hash.update(path).update(readFileSync(join(CODE_ROOT, path)));
  return hash.digest('hex');
}
