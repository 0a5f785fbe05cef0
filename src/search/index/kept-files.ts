/** Files that were made before, taken from the cache where their name says that they would be made the same again. */
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Where files are kept from one build to the next; `null` keeps none. */
export type CacheFolder = string | null;

/**
 * Puts into a folder the files that were made under this name before; else has them made, and kept. They are copied
 * from folder to folder: a shard's files never stand in this program's memory.
 */
export async function fromCache(
  folder: CacheFolder,
  name: string,
  output: string,
  make: (output: string) => Promise<void>,
): Promise<void> {
  if (folder === null) return make(output);
  const kept = join(folder, name);
  if (!existsSync(kept)) {
    await mkdir(folder, { recursive: true });
    // Under its name only when it is whole: a build that is stopped half-way leaves nothing to be believed.
    const draft = await mkdtemp(join(folder, 'draft-'));
    await make(draft);
    await rename(draft, kept).catch(() => rm(draft, { recursive: true, force: true }));
  }
  // The draft was its maker's alone; this folder is everybody's.
  await mkdir(output, { recursive: true });
  await cp(kept, output, { recursive: true });
}

/** Takes from the cache what the last build did not use. */
export async function dropOld(folder: CacheFolder, used: ReadonlySet<string>): Promise<void> {
  if (folder === null) return;
  const names = await readdir(folder).catch(() => []);
  for (const name of names)
    if (!used.has(name)) await rm(join(folder, name), { recursive: true, force: true });
}
