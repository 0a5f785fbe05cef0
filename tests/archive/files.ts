/** A plan → the files of `seeds/`, one at a time: nothing of an archive of any size is held. */
import { createHash } from 'node:crypto';
import { writeIssueText } from './issue-text.ts';
import type { ArchivePlan, PlannedPaper } from './plan.ts';
import { issuesOf, papersOf } from './plan.ts';

export interface SeedFile {
  /** Name in `seeds/`. */
  readonly name: string;
  readonly contents: string;
}

/** Gives the files of a test archive. */
export function* archiveFiles(plan: ArchivePlan): Generator<SeedFile> {
  for (const paper of papersOf(plan)) {
    yield { name: `${paper.alias}.yaml`, contents: paperRecord(paper) };
    for (const issue of issuesOf(plan)) yield* issueFiles(plan, paper, issue);
  }
}

function* issueFiles(
  plan: ArchivePlan,
  { alias, city, name }: PlannedPaper,
  issue: string,
): Generator<SeedFile> {
  const date = issue.slice(0, 'YYYY-MM-DD'.length);
  const seed = [plan.seed, alias, issue];
  const { text } = writeIssueText({ paper: name['zh-CN'], city, date, seed }, plan);
  const sha256 = createHash('sha256').update(text).digest('hex');
  yield { name: `${alias}-${issue}.txt`, contents: text };
  yield {
    name: `${alias}-${issue}.yaml`,
    contents: `format: 1\npublication: ${alias}\ndate: ${date}\nreceived:\n  file: made-by-rules.txt\n  sha256: ${sha256}\n`,
  };
}

function paperRecord({ alias, city, name }: PlannedPaper): string {
  return `format: 1
alias: ${alias}
name:
  zh-CN: ${name['zh-CN']}
  en: ${name.en}
language: zh-CN
place:
  zh-CN: ${city}
  en: ${name.en.split(' ')[0]}
rights:
  zh-CN: 按规则生成的试验文字，不出自任何报纸。
  en: Trial text made by rules; it is from no newspaper.
`;
}
