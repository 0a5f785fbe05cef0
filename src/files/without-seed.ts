/** Published issues whose text is away: their names still have to lead somewhere. */
import type { VFile } from 'vfile';
import { vanishedIds } from '../split/registry/index.ts';
import { withoutSeed } from './content-messages.ts';
import { readRegistry, registeredIssues } from './registry-file.ts';
import { SEEDS_FOLDER } from './seeds.ts';

/**
 * Gives the registry of each published issue that has no seed, with the message that says so, by its folder
 * (`qdrb/2021-11-19`); `named` are those that have one. An issue of which every name is retired needs none.
 */
export function publishedWithoutSeed(named: ReadonlySet<string>): ReadonlyMap<string, VFile> {
  const gone = registeredIssues().filter((folder) => !named.has(folder));
  return new Map(
    gone.flatMap((folder): [string, VFile][] => {
      const { file, read } = readRegistry(folder);
      if (!read || read.registry.draft || vanishedIds(read.registry, null).length === 0) return [];
      return [[folder, withoutSeed(file, `${SEEDS_FOLDER}/${folder.replace('/', '-')}.txt`)]];
    }),
  );
}
