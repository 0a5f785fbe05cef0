/** The papers of an archive, by the files in `seeds/` that describe them. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { readPaper } from './read-seed.ts';
import { SEEDS_FOLDER } from './seeds.ts';

/** Name of a paper's file, a bare alias; issues have a YAML file too. Its first group is the alias. */
export const PAPER_FILE = /^([a-z][a-z0-9]*)\.yaml$/u;

export interface PapersRead {
  /** The language of each paper, by alias; a paper whose file can't be used has none. */
  readonly languages: ReadonlyMap<string, string>;
  /** Files of papers that can't be used, with the reasons why. */
  readonly broken: readonly VFile[];
}

/** Gives the language of each paper of an archive, by alias; a paper whose file can't be used has none. */
export function paperLanguages(root: string): ReadonlyMap<string, string> {
  return readPapers(root).languages;
}

/** Gives the languages of an archive's papers, and the papers that can't be used. */
export function readPapers(root: string): PapersRead {
  const folder = join(root, SEEDS_FOLDER);
  const aliases = (existsSync(folder) ? readdirSync(folder) : []).flatMap(
    (name) => PAPER_FILE.exec(name)?.[1] ?? [],
  );
  const papers = aliases.map((alias) => ({ alias, ...readPaper(folder, alias) }));
  return {
    languages: new Map(
      papers.flatMap(({ alias, value }): [string, string][] => (value ? [[alias, value.language]] : [])),
    ),
    broken: papers.flatMap(({ file }) => (file.messages.length > 0 ? [file] : [])),
  };
}

/**
 * Gives the id (`qdrb/2021-11-19/t1-03`) of the text in a file of content, by its path from there; `null` where the file
 * holds none, or a translation. A paper that nothing describes is told where the archive is built.
 */
export function originalId(path: string, languages: ReadonlyMap<string, string>): string | null {
  const [, language, id, alias = ''] = /^([^/]+)\/(([^/]+)\/.+)\.mdx$/u.exec(path) ?? [];
  return (languages.get(alias) ?? language) === language ? (id ?? null) : null;
}
