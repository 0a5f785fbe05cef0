/** Reads `seeds/<alias>.profile.yaml`, where there is one. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_FORMATS } from '../model/format.ts';
import type { Profile } from '../model/profile.ts';
import { profileSchema } from '../model/profile.ts';
import { append } from '../model/list.ts';
import type { Message } from '../model/message.ts';
import { differsFromName, unknownPaper } from './seed-messages.ts';
import type { ReadYamlText, YamlFile } from './yaml-file.ts';
import { readYaml } from './yaml-file.ts';

/** Name of a profile's file. */
export const PROFILE_NAME = /^[a-z][a-z0-9]*\.profile\.yaml$/u;

/** Gives the path of a paper's profile in a folder of seeds. */
export function profilePath(folder: string, alias: string): string {
  return join(folder, `${alias}.profile.yaml`);
}

/** Gives what a paper's profile says; `null` where there is none, as of most papers. */
export function readProfile(folder: string, alias: string, textOf?: ReadYamlText): YamlFile<Profile> | null {
  const path = profilePath(folder, alias);
  if (!existsSync(path)) return null;
  const missing = (): Message => unknownPaper(alias);
  const read = readYaml(path, { schema: profileSchema, format: FILE_FORMATS.profile, missing }, textOf);
  const { value } = read;
  if (value && value.publication !== alias)
    append(read.file.messages, [differsFromName(read.pointOf(['publication']), value.publication, alias)]);
  return read;
}
