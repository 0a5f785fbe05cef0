import { verifyIssue } from '../src/files/verify-issue.ts';
import { digestOf, parseRegistry, registryText } from '../src/files/registry-file.ts';
import type { RegistryFile } from '../src/files/registry-file.ts';
import type { Correction } from '../src/model/correction.ts';
import type { Issue } from '../src/model/issue.ts';
import { assignIds, NO_NAMES } from '../src/split/registry/index.ts';
import type { ContentFile } from '../src/split/emit/index.ts';
import { emitIssue } from '../src/split/emit/index.ts';
import { issueOfText } from './issue-of-text.ts';

interface ProofFacts {
  readonly issue?: Issue;
  readonly corrections?: readonly Correction[];
  readonly until?: string;
}

/** Gives what `verify` says of the content of `demo-2021-11-19`: `path:line rule`, none when it is proved. */
export function proofOf(
  contents: readonly ContentFile[],
  bytes: Uint8Array,
  { issue = issueOfText(bytes), corrections = [], until }: ProofFacts = {},
): string[] {
  const { files } = verifyIssue(contents, {
    publication: 'demo',
    language: 'zh-CN',
    issue: '2021-11-19',
    date: '2021-11-19',
    until,
    receivedFile: 'input.txt',
    bytes,
    corrections,
    registry: registryOf(issue),
    split: () => emitIssue(issue, 'zh-CN'),
  });
  return files.flatMap((file) => file.messages.map(({ line, ruleId }) => `${file.path}:${line} ${ruleId}`));
}

/** Gives the registry that a first split writes for an issue. */
export function registryOf(issue: Issue): RegistryFile {
  const { names, issue: named } = assignIds(issue, NO_NAMES, digestOf);
  const text = registryText(names, emitIssue(named, 'zh-CN'), false);
  const { read } = parseRegistry(`${issue.publication}/${issue.issue}`, { text });
  if (!read) throw new Error(text);
  return read;
}
