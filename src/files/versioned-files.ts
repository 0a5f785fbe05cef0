/** The files of an archive that say the version of their format, less the generated content. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { VFile } from 'vfile';
import type { z } from 'zod';
import { gazetteerSchema } from '../extract/gazetteer.ts';
import { FILE_FORMATS } from '../model/format.ts';
import { glossarySchema } from '../model/glossary.ts';
import type { MigratedKind } from '../model/migration.ts';
import { migrateText, MIGRATION_STEPS } from '../model/migration.ts';
import { parseYaml } from '../model/parse-yaml.ts';
import { profileSchema } from '../model/profile.ts';
import { registrySchema } from '../model/registry.ts';
import { issueSeedSchema, publicationSchema } from '../model/seed.ts';
import { GAZETTEER_FILE, GLOSSARY_FILE } from './content.ts';
import { REGISTRY_FOLDER, registeredIssues } from './registry-file.ts';
import { readPlainFile } from './plain-file.ts';
import { unreadable } from './seed-messages.ts';
import { parseSeedName } from './seed-name.ts';
import { PROFILE_NAME } from './profile-file.ts';
import { SEEDS_FOLDER } from './seeds.ts';
import type { YamlText } from './yaml-file.ts';
import { append } from '../model/list.ts';

export interface VersionedFile {
  readonly path: string;
  readonly kind: MigratedKind;
}

/** The contract of each kind. */
export const CONTRACTS: Readonly<Record<MigratedKind, z.ZodType>> = {
  paper: publicationSchema,
  record: issueSeedSchema,
  profile: profileSchema,
  registry: registrySchema,
  gazetteer: gazetteerSchema,
  glossary: glossarySchema,
};

/** Gives these files of the archive in the working folder, sorted within their kind. */
export function versionedFiles(): VersionedFile[] {
  const seeds = existsSync(SEEDS_FOLDER) ? readdirSync(SEEDS_FOLDER).toSorted() : [];
  return [
    ...seeds.flatMap((name) => {
      const kind = kindOfSeed(name);
      return kind ? [{ path: join(SEEDS_FOLDER, name), kind }] : [];
    }),
    ...registeredIssues().map((issue) => ({
      path: `${REGISTRY_FOLDER}/${issue}.yaml`,
      kind: 'registry' as const,
    })),
    ...(existsSync(GAZETTEER_FILE) ? [{ path: GAZETTEER_FILE, kind: 'gazetteer' as const }] : []),
    ...(existsSync(GLOSSARY_FILE) ? [{ path: GLOSSARY_FILE, kind: 'glossary' as const }] : []),
  ];
}

function kindOfSeed(name: string): 'paper' | 'record' | 'profile' | null {
  if (!name.endsWith('.yaml')) return null;
  const own = basename(name, '.yaml');
  if (parseSeedName(own)) return 'record';
  if (PROFILE_NAME.test(name)) return 'profile';
  return /^[a-z][a-z0-9]*$/u.test(own) ? 'paper' : null;
}

export interface MigratedFile extends VersionedFile, Required<YamlText> {
  /** The file, with the messages that stop it. */
  readonly file: VFile;
  /** Tells whether the file stands in an older version. */
  readonly older: boolean;
}

/** Gives a file's text in the present version of its format, and what is wrong with it by its contract. */
export function migrateFile({ path, kind }: VersionedFile): MigratedFile {
  const file = new VFile({ path });
  const { before, text, from } = readMigrated(file, kind);
  // What a step put in at the top is not yet there for whoever reads a message.
  const lineOffset = lineCount(before) - lineCount(text);
  const format = FILE_FORMATS[kind];
  if (file.messages.length === 0)
    append(file.messages, parseYaml(text, CONTRACTS[kind], { format, lineOffset, textOnly: true }).messages);
  return { path, kind, file, text, lineOffset, older: from !== null && from < format };
}

function readMigrated(
  file: VFile,
  kind: MigratedKind,
): { before: string; text: string; from: number | null } {
  try {
    const bytes = readPlainFile(file.path);
    const before = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { before, ...migrateText(before, MIGRATION_STEPS[kind]) };
  } catch (error) {
    file.messages.push(unreadable(error));
    return { before: '', text: '', from: null };
  }
}

function lineCount(text: string): number {
  return text.split('\n').length;
}
