/** Puts the generated files of one issue in place, all at once, and its registry after them. */
import { join } from 'node:path';
import { basename } from 'node:path';
import type { VFile } from 'vfile';
import { compareContent, CONTENT_FOLDER, readContent } from './content.ts';
import { editedByHand } from './content-messages.ts';
import type { RegistryFile } from './registry-file.ts';
import { digestOf, writeRegistry } from './registry-file.ts';
import { mendSwap, replaceFolder } from './replace.ts';
import type { Split } from './split-seed.ts';

export interface Written {
  /** Number of files that are new, changed or gone. */
  readonly count: number;
  /** Files that were edited by hand; where there are any, nothing was written. */
  readonly edited: readonly VFile[];
}

/** Writes an issue (`qdrb/2021-11-19`) where it differs; throws a `Message` where it can't be written. */
export function writeIssue(folder: string, split: Split, registry: RegistryFile, force: boolean): Written {
  const target = join(CONTENT_FOLDER, folder);
  mendSwap(target);
  const found = readContent(CONTENT_FOLDER, folder);
  const differences = compareContent(found, split.files);
  const digests = new Map(found.map(({ path, contents }) => [path, digestOf(contents)]));
  const edited = differences.filter(({ path, kind }) => {
    const known = registry.registry.files[basename(path)];
    return kind !== 'missing' && known !== digests.get(path);
  });
  if (edited.length > 0 && !force) return { count: 0, edited: edited.map(editedByHand) };
  // The registry comes last: content without it is split again to the same bytes.
  if (differences.length > 0)
    replaceFolder(target, new Map(split.files.map(({ path, contents }) => [basename(path), contents])));
  writeRegistry(registry, split.registry);
  return { count: differences.length, edited: [] };
}
