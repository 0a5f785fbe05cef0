/** Puts the generated files of one issue in place, all at once, and its registry after them. */
import { basename, join } from 'node:path';
import type { VFile } from 'vfile';
import { FILE_FORMATS } from '../model/format.ts';
import type { Difference } from './content.ts';
import { compareContent, CONTENT_FOLDER, contentVersion, readContent } from './content.ts';
import { editedByHand, newerThanProgram } from './content-messages.ts';
import type { RegistryFile } from './registry-file.ts';
import { digestOf, writeRegistry } from './registry-file.ts';
import { mendSwap, replaceFolder } from './replace.ts';
import type { Split } from './split-seed.ts';

export interface Written {
  /** Number of files that are new, changed or gone. */
  readonly count: number;
  /** Files that are not as `split` wrote them last; where there are any, nothing was written. */
  readonly refused: readonly VFile[];
}

/** What stands of an issue, beside what should. */
export interface Standing {
  readonly differences: readonly Difference[];
  /** Files that a newer program wrote, with messages. */
  readonly newer: readonly VFile[];
  /** Files that somebody edited by hand, with messages. */
  readonly edited: readonly VFile[];
}

/** Gives in which files of an issue (`qdrb/2021-11-19`) something else stands than should. */
export function standingOf(folder: string, split: Split, { registry }: RegistryFile): Standing {
  const found = readContent(CONTENT_FOLDER, folder);
  const differences = compareContent(found, split.files);
  const digests = new Map(found.map(({ path, contents }) => [path, digestOf(contents)]));
  const edited = differences.filter(
    ({ path, kind }) => kind !== 'missing' && registry.files[basename(path)] !== digests.get(path),
  );
  const newer = found
    .map(({ path, contents }) => ({ path, version: contentVersion(contents) }))
    .filter(({ version }) => version > FILE_FORMATS.content);
  return {
    differences,
    newer: newer.map(({ path, version }) => newerThanProgram(path, version)),
    edited: edited.map((each) => editedByHand(each)),
  };
}

/** Gives the files of an issue by their names in its folder. */
export function namedFiles({ files }: Split): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, contents }) => [basename(path), contents]));
}

/** Writes an issue where it differs; throws a `Message` where it can't be written. */
export function writeIssue(folder: string, split: Split, registry: RegistryFile, force: boolean): Written {
  const target = join(CONTENT_FOLDER, folder);
  mendSwap(target);
  const { differences, newer, edited } = standingOf(folder, split, registry);
  const refused = newer.length > 0 || force ? newer : edited;
  if (refused.length > 0) return { count: 0, refused };
  // The registry comes last: content without it is split again to the same bytes.
  if (differences.length > 0) replaceFolder(target, namedFiles(split));
  writeRegistry(registry, split.registry);
  return { count: differences.length, refused: [] };
}
