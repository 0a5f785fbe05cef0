/** The issues of a paper that are published and proved: what editors accepted as it stands. */
import type { Issue } from '../model/issue.ts';
import { readDocument, rebuildIssue } from '../verify/index.ts';
import { languageFolder, readContent } from './content.ts';
import { compareWithSeed } from './prove-archive.ts';
import type { SeedReader } from './read-seed.ts';
import { readRegistry } from './registry-file.ts';
import type { SeedName } from './seed-name.ts';

export interface AcceptedIssues {
  /** Days of the issues that are published, proved or not, in the order of their names. */
  readonly published: readonly string[];
  readonly issues: readonly Issue[];
  /** Published issues that are not proved: `qdrb/2021-11-19`. */
  readonly unproved: readonly string[];
}

/** Gives the accepted issues among these of one paper. */
export function acceptedIssues(names: readonly SeedName[], reader: SeedReader): AcceptedIssues {
  const published: string[] = [];
  const unproved: string[] = [];
  const issues: Issue[] = [];
  for (const name of names) {
    const folder = `${name.publication}/${name.issue}`;
    const { read } = readRegistry(folder);
    if (read === null || read.registry.draft) continue;
    published.push(name.issue.slice(0, 'YYYY-MM-DD'.length));
    const issue = provedIssue(name, reader);
    if (issue) issues.push(issue);
    else unproved.push(folder);
  }
  return { published, issues, unproved };
}

/** Gives an issue as its content has it; `null` where that is not proved. */
function provedIssue(name: SeedName, reader: SeedReader): Issue | null {
  const folder = `${name.publication}/${name.issue}`;
  const { seed } = reader.read(name);
  const { read } = readRegistry(folder);
  if (!seed || !read) return null;
  const contents = readContent(languageFolder(seed.publication.language), folder);
  const proof = compareWithSeed(seed, read, contents);
  if (proof.files.some(({ messages }) => messages.length > 0)) return null;
  const [first, ...others] = contents.map(({ path, contents: text }) => ({
    path,
    document: readDocument(text),
  }));
  return first ? rebuildIssue([first, ...others]).issue : null;
}
