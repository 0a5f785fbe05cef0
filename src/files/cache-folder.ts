/** Caches that are folders: what they hold stands in a folder that says its format. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from './replace.ts';

/** Stands for anything that is kept. */
const TRIAL = '.cache/written';

/** Throws a `Message` where nothing can be kept: Astro would only say so at its end, and show an object. */
export function keepsCaches(): void {
  replaceFile(TRIAL, '');
  rmSync(TRIAL, { force: true });
}

/** Gives the folder of a cache's present format, and drops what stands beside it: no program will read that again. */
export function folderOfFormat(cache: string, format: number): string {
  const own = `format-${format}`;
  for (const name of existsSync(cache) ? readdirSync(cache) : [])
    if (name !== own) rmSync(join(cache, name), { recursive: true, force: true });
  return join(cache, own);
}
