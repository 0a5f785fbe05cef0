/**
 * An archive in older formats → in the present ones. Records, registries and the gazetteer keep all but what a step
 * names; generated content is split again, so that it is what `split` would write, and its registry has its digests.
 * Everything is checked, and written beside what stands, before the first file is put in place.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { FILE_FORMATS } from '../model/format.ts';
import { contentIssues, contentVersion, languageFolder, readContent } from './content.ts';
import { finishIssue } from './finish-issue.ts';
import type { SeedReader } from './read-seed.ts';
import { seedReader } from './read-seed.ts';
import { parseRegistry, REGISTRY_FOLDER } from './registry-file.ts';
import type { SeedName } from './seed-name.ts';
import { formatSeedName } from './seed-name.ts';
import { findSeeds, SEEDS_FOLDER } from './seeds.ts';
import { splitSeed } from './split-seed.ts';
import type { Stage } from './stage.ts';
import { migrateFile, versionedFiles } from './versioned-files.ts';
import { standingOf, namedFiles } from './write-issue.ts';
import type { ReadYamlText } from './yaml-file.ts';
import { readYamlText } from './yaml-file.ts';

export interface Migration {
  /** Files with messages; where there is one, nothing may be put in place. */
  readonly stopped: readonly VFile[];
  /** Records, registries and the gazetteer that stand in an older format. */
  readonly records: readonly string[];
  /** Issues whose content does, and how many files of them differ from what is split today. */
  readonly issues: readonly string[];
  readonly files: number;
}

/** Ends what a migration or a split of the archive in the working folder began, and was stopped before it ended. */
export function finishIssues(): void {
  // The papers that say their language may be of an older format still: where content stands is enough.
  for (const [folder, places] of Map.groupBy(contentIssues(), ({ folder }) => folder))
    finishIssue(
      folder,
      places.map(({ language }) => language),
    );
}

/** Prepares on a stage what the archive in the working folder needs; throws a `Message` where it can't be written. */
export function prepareMigration(stage: Stage): Migration {
  const found = versionedFiles().map(migrateFile);
  const stopped = found.map(({ file }) => file).filter(({ messages }) => messages.length > 0);
  const records = found.filter(({ older }) => older).map(({ path }) => path);
  if (stopped.length > 0) return { stopped, records, issues: [], files: 0 };
  const byPath = new Map(found.map((file) => [file.path, file]));
  const texts: Texts = {
    textOf: (path) => byPath.get(path) ?? readYamlText(path),
    isOlder: (path) => byPath.get(path)?.older === true,
  };
  const reader = seedReader(SEEDS_FOLDER, texts.textOf);
  const prepared = findSeeds(SEEDS_FOLDER)
    .seeds.filter((name) => existsSync(join(SEEDS_FOLDER, `${formatSeedName(name)}.yaml`)))
    .map((name) => prepareIssue(name, reader, texts, stage));
  const issues = prepared.filter((issue) => issue !== null);
  // A registry whose content was split again has its new digests, and is prepared already.
  const done = new Set(issues.map(({ folder }) => registryOf(folder)));
  for (const { path, text, older } of found) if (older && !done.has(path)) stage.file(path, text);
  return {
    stopped: issues.flatMap((issue) => issue.stopped),
    records,
    issues: issues.filter(({ files }) => files > 0).map(({ folder }) => folder),
    files: issues.reduce((sum, issue) => sum + issue.files, 0),
  };
}

interface Texts {
  /** Gives the text of a record or registry in the present format. */
  readonly textOf: ReadYamlText;
  readonly isOlder: (path: string) => boolean;
}

interface PreparedIssue {
  readonly folder: string;
  readonly stopped: readonly VFile[];
  readonly files: number;
}

/** Prepares an issue's content and registry; `null` where neither a generated file of it nor its registry is of an older format. */
function prepareIssue(
  name: SeedName,
  reader: SeedReader,
  { textOf, isOlder }: Texts,
  stage: Stage,
): PreparedIssue | null {
  const folder = `${name.publication}/${name.issue}`;
  const { publication, files: about } = reader.paper(name.publication);
  if (!publication) return about.length > 0 ? { folder, stopped: about, files: 0 } : null;
  const below = languageFolder(publication.language);
  const versions = readContent(below, folder).map(({ contents }) => contentVersion(contents));
  if (!isOlderIssue(versions, isOlder(registryOf(folder)))) return null;
  const { seed, files: own } = reader.read(name);
  const { file, read } = parseRegistry(
    folder,
    existsSync(registryOf(folder)) ? textOf(registryOf(folder)) : { text: '' },
  );
  const split = seed && read && splitSeed(seed, read);
  const stopped = [...own, file].filter(({ messages }) => messages.some(({ fatal }) => fatal));
  if (!split || stopped.length > 0) return { folder, stopped, files: 0 };
  const { differences, newer, edited } = standingOf(folder, split, read);
  if (newer.length + edited.length > 0) return { folder, stopped: [...newer, ...edited], files: 0 };
  if (differences.length > 0) stage.folder(join(below, folder), namedFiles(split));
  stage.file(registryOf(folder), split.registry);
  return { folder, stopped: [], files: differences.length };
}

/** A registry whose content is newer than it was left by a migration that was cut short. */
function isOlderIssue(versions: readonly number[], olderRegistry: boolean): boolean {
  return versions.some((version) => version < FILE_FORMATS.content) || (versions.length > 0 && olderRegistry);
}

function registryOf(folder: string): string {
  return `${REGISTRY_FOLDER}/${folder}.yaml`;
}
