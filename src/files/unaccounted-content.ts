/**
 * What lies below `content/` that no seed accounts for. Below a paper's own language stands what its seeds give and
 * nothing else; below another language stand its translations, which are their writers' own.
 */
import type { Dirent } from 'node:fs';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { isLanguageTag } from '../model/language-tag.ts';
import { ISSUE } from '../model/pattern.ts';
import { CONTENT_FOLDER, GAZETTEER_FILE, GLOSSARY_FILE, languageFolder } from './content.ts';
import { isNoFile, unaccounted } from './content-messages.ts';
import { isLeftAside } from './left-aside.ts';
import { REGISTRY_FOLDER } from './registry-file.ts';

/** Files that stand in `content/` itself, beside the folders of languages and of the registry. */
const TOP_FILES: readonly string[] = [GAZETTEER_FILE, GLOSSARY_FILE];

/** What the seeds say of an archive. */
export interface Accounts {
  /** Language of each paper that can be used, by alias. */
  readonly languages: ReadonlyMap<string, string>;
  /** Papers whose own file says that it can't be used: what stands of them is not asked about. */
  readonly unusable: ReadonlySet<string>;
  /** Issues that have a text or a record: `qdrb/2021-11-19`. */
  readonly issues: ReadonlySet<string>;
}

/** Gives each file or folder below `content/` that no seed accounts for, with the message that says so; of a folder, itself and not what lies in it. */
export function unaccountedFiles(accounts: Accounts): VFile[] {
  return entriesIn(CONTENT_FOLDER).flatMap((entry) => {
    const path = `${CONTENT_FOLDER}/${entry.name}`;
    if (entry.isSymbolicLink()) return [isNoFile(path)];
    // Of what stands in the place of such a file its reader says what it is.
    if (TOP_FILES.includes(path)) return [];
    if (!entry.isDirectory()) return [entry.isFile() ? unaccounted(path) : isNoFile(path)];
    if (path === REGISTRY_FOLDER) return inRegistry(accounts);
    return isLanguageTag(entry.name) ? inLanguage(entry.name, accounts) : [unaccounted(path)];
  });
}

function inLanguage(language: string, accounts: Accounts): VFile[] {
  const folder = languageFolder(language);
  const isOwn = [...accounts.languages.values()].includes(language);
  return entriesIn(folder).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isSymbolicLink()) return [isNoFile(path)];
    if (accounts.unusable.has(entry.name)) return [];
    if (!entry.isDirectory()) return isOwn ? [unaccounted(path)] : [];
    const own = accounts.languages.get(entry.name);
    if (own === undefined) return [unaccounted(path)];
    return own === language ? inPaper(path, entry.name, accounts) : linksIn(path);
  });
}

/** Of an issue's own files the proof says whether they are its seed's; what is no file at all is told here. */
function inPaper(folder: string, alias: string, { issues }: Accounts): VFile[] {
  return entriesIn(folder).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isSymbolicLink()) return [isNoFile(path)];
    if (!entry.isDirectory() || !issues.has(`${alias}/${entry.name}`)) return [unaccounted(path)];
    return entriesIn(path)
      .filter((each) => !each.isFile())
      .map((each) => {
        const below = `${path}/${each.name}`;
        return each.isDirectory() ? unaccounted(below) : isNoFile(below);
      });
  });
}

/** An issue that has no seed any more keeps its registry, which says so. */
function inRegistry({ languages, unusable, issues }: Accounts): VFile[] {
  return entriesIn(REGISTRY_FOLDER).flatMap((entry) => {
    const path = `${REGISTRY_FOLDER}/${entry.name}`;
    if (entry.isSymbolicLink()) return [isNoFile(path)];
    if (unusable.has(entry.name)) return [];
    if (!entry.isDirectory() || !languages.has(entry.name)) return [unaccounted(path)];
    return entriesIn(path).flatMap((each) => {
      const below = `${path}/${each.name}`;
      const [, issue = ''] = /^(.*)\.yaml$/u.exec(each.name) ?? [];
      // Of what stands in the place of a registry its reader says what it is.
      const isRead = !each.isSymbolicLink() && issues.has(`${entry.name}/${issue}`);
      if (!each.isFile() && isRead) return [];
      if (!each.isFile()) return [each.isDirectory() ? unaccounted(below) : isNoFile(below)];
      return ISSUE.expression.test(issue) ? [] : [unaccounted(below)];
    });
  });
}

/** Gives the links anywhere in a folder of translations: what they lead to may lie outside the archive. */
function linksIn(folder: string): VFile[] {
  return entriesIn(folder).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isSymbolicLink()) return [isNoFile(path)];
    return entry.isDirectory() ? linksIn(path) : [];
  });
}

function entriesIn(folder: string): Dirent[] {
  if (!existsSync(folder)) return [];
  return readdirSync(join(folder), { withFileTypes: true })
    .filter(({ name }) => !isLeftAside(name))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}
