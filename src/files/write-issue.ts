/** Puts the generated files of one issue in place, all at once, and its registry after them. */
import { basename, join } from 'node:path';
import type { VFile } from 'vfile';
import { FILE_FORMATS } from '../model/format.ts';
import type { Difference } from './content.ts';
import { compareContent, contentVersion, languageFolder, readContent } from './content.ts';
import { editedByHand, newerThanProgram, registryLost } from './content-messages.ts';
import type { RegistryFile } from './registry-file.ts';
import { digestOf } from './registry-file.ts';
import type { Split } from './split-seed.ts';
import { openStage } from './stage.ts';

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
  const below = languageFolder(split.language);
  const found = readContent(below, folder);
  const differences = compareContent(found, split.files);
  const standing = new Map(
    found.map(({ path, contents }) => [
      path,
      { digest: digestOf(contents), version: contentVersion(contents) },
    ]),
  );
  const versionOf = (path: string): number => standing.get(path)?.version ?? FILE_FORMATS.content;
  const edited = differences.filter(
    ({ path, kind }) =>
      kind !== 'missing' &&
      versionOf(path) <= FILE_FORMATS.content &&
      registry.files[basename(path)] !== standing.get(path)?.digest,
  );
  const newer = found.filter(({ path }) => versionOf(path) > FILE_FORMATS.content);
  return {
    differences,
    newer: newer.map(({ path }) => newerThanProgram(below, path, versionOf(path))),
    // A file of an older format differs at its top in any case: where it was edited is not known.
    edited: edited.map((each) =>
      editedByHand(below, versionOf(each.path) < FILE_FORMATS.content ? { ...each, line: 1 } : each),
    ),
  };
}

/** Gives the files of an issue by their names in its folder. */
export function namedFiles({ files }: Split): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, contents }) => [basename(path), contents]));
}

/**
 * Writes an issue where it differs, once `finishIssue` has ended what was cut short before; throws a `Message` where it
 * can't be written.
 */
export function writeIssue(folder: string, split: Split, registry: RegistryFile, force: boolean): Written {
  const lost = lostRegistry(folder, split, registry);
  if (lost.length > 0) return { count: 0, refused: lost };
  const { differences, newer, edited } = standingOf(folder, split, registry);
  const refused = newer.length > 0 || force ? newer : edited;
  if (refused.length > 0) return { count: 0, refused };
  const stage = openStage();
  try {
    if (differences.length > 0) stage.folder(join(languageFolder(split.language), folder), namedFiles(split));
    if (registry.text !== split.registry) stage.file(registry.file.path, split.registry);
    stage.commit();
  } finally {
    stage.drop();
  }
  return { count: differences.length, refused: [] };
}

/** Generated content without a registry is not of a new issue: its names, and what was withdrawn, would be forgotten. */
function lostRegistry(folder: string, { language }: Split, { text, file }: RegistryFile): VFile[] {
  if (text !== '' || readContent(languageFolder(language), folder).length === 0) return [];
  return [registryLost(file.path, `${languageFolder(language)}/${folder}`)];
}
