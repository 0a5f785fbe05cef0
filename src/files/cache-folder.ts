/** Caches that are folders: what they hold stands in a folder that says its format. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Gives the folder of a cache's present format, and drops what stands beside it: no program will read that again. */
export function folderOfFormat(cache: string, format: number): string {
  const own = `format-${format}`;
  for (const name of existsSync(cache) ? readdirSync(cache) : [])
    if (name !== own) rmSync(join(cache, name), { recursive: true, force: true });
  return join(cache, own);
}
