/**
 * The texts below `content/<language>/`, and whether those that are generated are as they should be. A paper's texts are
 * generated below its own language alone; what stands of it below another language are translations, written by people.
 */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentFile } from '../split/emit/index.ts';
import { isLanguageTag } from '../model/language-tag.ts';
import { isLeftAside } from './left-aside.ts';

/** Folder of all content, from the project's root. */
export const CONTENT_FOLDER = 'content';

/** Path of the names that are known beforehand, from the project's root. */
export const GAZETTEER_FILE = 'content/gazetteer.yaml';

/** Path of the terms and of what they are called in English, from the project's root. */
export const GLOSSARY_FILE = 'content/glossary.yaml';

/** Gives the folder of the texts in a language, from the project's root: `content/en`. */
export function languageFolder(language: string): string {
  return `${CONTENT_FOLDER}/${language}`;
}

/** Gives every file below a folder, sorted by path; none when there is no such folder. */
export function readContent(folder: string, below = ''): ContentFile[] {
  const start = join(folder, below);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some(isLeftAside))
    .toSorted()
    .map((path) => ({ path, contents: readFileSync(join(folder, path), 'utf8') }));
}

/** Gives the version of a generated file's format; 0 where it says none, as the first did. */
export function contentVersion(contents: string): number {
  return Number(/^---\nformat: (\d+)\n/u.exec(contents)?.[1] ?? 0);
}

/** The folder of an issue's texts in one language, its own or that of a translation. */
export interface IssueFolder {
  readonly language: string;
  readonly publication: string;
  /** `qdrb/2021-11-19` */
  readonly folder: string;
}

/** Gives the folders of issues in every language, sorted. */
export function contentIssues(): IssueFolder[] {
  refuseFile(CONTENT_FOLDER);
  return globSync('*/*/*/', { cwd: CONTENT_FOLDER })
    .toSorted()
    .flatMap((path) => {
      const [language = '', publication = '', issue = ''] = path.split(sep);
      return isLanguageTag(language) ? [{ language, publication, folder: `${publication}/${issue}` }] : [];
    });
}

/** Throws, as the file system does, where something that is no folder stands in the place of one. */
export function refuseFile(folder: string): void {
  if (existsSync(folder)) readdirSync(folder);
}

export interface Difference {
  readonly path: string;
  readonly kind: 'missing' | 'stale' | 'changed';
  /** First line that differs, from 1. */
  readonly line: number;
}

/** Gives the files in which what stands differs from what should stand. */
export function compareContent(
  found: readonly ContentFile[],
  expected: readonly ContentFile[],
): Difference[] {
  const foundByPath = new Map(found.map((file) => [file.path, file.contents]));
  const expectedPaths = new Set(expected.map((file) => file.path));
  const changed = expected.flatMap(({ path, contents }): Difference[] => {
    const standing = foundByPath.get(path);
    if (standing === undefined) return [{ path, kind: 'missing', line: 1 }];
    if (standing === contents) return [];
    return [{ path, kind: 'changed', line: firstDifferentLine(standing, contents) }];
  });
  const stale = found
    .filter(({ path }) => !expectedPaths.has(path))
    .map(({ path }): Difference => ({ path, kind: 'stale', line: 1 }));
  return [...changed, ...stale];
}

/** Gives the first line, from 1, in which two texts differ. */
function firstDifferentLine(one: string, other: string): number {
  const lines = one.split('\n');
  const others = other.split('\n');
  const index = lines.findIndex((line, at) => line !== others[at]);
  return index < 0 ? lines.length : index + 1;
}
