/** The papers and issues of the working folder: what content and registry are accounted for by. */
import { existsSync, readdirSync } from 'node:fs';
import type { VFile } from 'vfile';
import { expectedInsteadOf } from '../model/reserved-name.ts';
import { PAPER_FILE } from './papers.ts';
import type { SeedReader } from './read-seed.ts';
import { registeredIssues } from './registry-file.ts';
import { SEEDS_FOLDER } from './seeds.ts';
import type { Accounts } from './unaccounted-content.ts';
import { append } from '../model/list.ts';

/** Gives what the seeds account for, and the files of papers that can't be used, with the reasons why. */
export function accountsOf(
  reader: SeedReader,
  issues: ReadonlySet<string>,
): { accounts: Accounts; files: VFile[] } {
  const names = existsSync(SEEDS_FOLDER) ? readdirSync(SEEDS_FOLDER) : [];
  const aliases = new Set([
    ...names.flatMap((name) => PAPER_FILE.exec(name)?.[1] ?? []),
    ...[...issues, ...registeredIssues()].map((folder) => folder.slice(0, folder.indexOf('/'))),
  ]);
  const languages = new Map<string, string>();
  const unusable = new Set<string>();
  const files: VFile[] = [];
  for (const alias of [...aliases].toSorted()) {
    // The name is refused where seeds are looked for.
    const paper = expectedInsteadOf(alias) ? null : reader.paper(alias);
    append(files, paper?.files ?? []);
    if (paper?.publication) languages.set(alias, paper.publication.language);
    else unusable.add(alias);
  }
  return { accounts: { languages, unusable, issues }, files };
}
