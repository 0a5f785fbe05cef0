/** The text of a file in an older format → in the present one: one step a version, and all that it does not name as it was. */
import type { Document, YAMLMap } from 'yaml';
import { isMap, isScalar, parseDocument } from 'yaml';
import type { FILE_FORMATS } from './format.ts';
import { numberIn } from './format.ts';

/** Formats that are brought forward here; generated content is split again, and a translation has had one version. */
export type MigratedKind = Exclude<keyof typeof FILE_FORMATS, 'content' | 'translation'>;

/** What a version changes beside its number. A step is never changed after it was published. */
export type MigrationStep = (text: string) => string;

/** Version 1 is what there was before, with its number. */
const numbered: MigrationStep = (text) => text;

/** The n-th step of a list, from 0, leads from version n to n + 1; version 0 has no `format`. */
export const MIGRATION_STEPS: Readonly<Record<MigratedKind, readonly MigrationStep[]>> = {
  paper: [numbered],
  record: [numbered],
  profile: [numbered],
  registry: [numbered],
  gazetteer: [numbered],
  glossary: [numbered],
};

export interface Migrated {
  readonly text: string;
  /** Version in which the text stood; `null` where it says none that can be read, and was left as it is. */
  readonly from: number | null;
}

/** Gives a text in the version that its steps lead to. A newer text, and what is no YAML, stays: its contract says why. */
export function migrateText(text: string, steps: readonly MigrationStep[]): Migrated {
  const from = versionOf(text);
  if (from === null) return { text, from };
  const migrated = steps
    .slice(from)
    .reduce((before, step, index) => withVersion(step(before), from + index + 1), text);
  return { text: migrated, from };
}

function versionOf(text: string): number | null {
  const { map } = mapOf(text);
  if (!map) return null;
  return map.has('format') ? numberIn(map.get('format')) : 0;
}

/** Gives the text with its version: in the place of the one that it says, else before the first key. */
function withVersion(text: string, version: number): string {
  const { map } = mapOf(text);
  if (!map?.range) throw new Error('A step of a migration has to give a map in YAML.');
  const said = map.get('format', true);
  if (isScalar(said) && said.range)
    return text.slice(0, said.range[0]) + String(version) + text.slice(said.range[1]);
  if (map.flow) return insert(text, text.indexOf('{', map.range[0]) + 1, ` "format": ${version},`);
  const start = Math.max(text.lastIndexOf('\n', map.range[0]) + 1, text.startsWith('\uFEFF') ? 1 : 0);
  const indent = /^ */u.exec(text.slice(start))?.[0] ?? '';
  const end = /\r?\n/u.exec(text.slice(start))?.[0] ?? '\n';
  return insert(text, start, `${indent}format: ${version}${end}`);
}

function insert(text: string, at: number, inserted: string): string {
  return text.slice(0, at) + inserted + text.slice(at);
}

/** Gives the map that a text is, every value as text; none where it is something else or no YAML. */
function mapOf(text: string): { map: YAMLMap | null } {
  const document: Document.Parsed = parseDocument(text, { schema: 'failsafe' });
  const { contents, errors } = document;
  return { map: errors.length === 0 && isMap(contents) ? contents : null };
}
