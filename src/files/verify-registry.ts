/** The registry of an issue, held against the content of that issue. */
import { Message } from '../model/message.ts';
import type { Issue } from '../model/issue.ts';
import type { ContentFile } from '../split/emit/index.ts';
import { assignIds, NO_NAMES } from '../split/registry/index.ts';
import { SPLIT_AGAIN } from '../verify/index.ts';
import { compareContent } from './content.ts';
import type { RegistryFile } from './registry-file.ts';
import { digestOf, registryText, vanishedMessages } from './registry-file.ts';

/**
 * Gives what of a registry is not as its issue's files have it: each name that the issue has or lacks, the digest of each
 * file, and the form in which `split` writes them.
 */
export function registryContradictions(
  registry: RegistryFile,
  issue: Issue,
  contents: readonly ContentFile[],
): Message[] {
  const vanished = vanishedMessages(registry, issue);
  if (vanished.length > 0) return vanished;
  const isDraft = registry.registry.draft === true;
  const assigned = assignIds(issue, isDraft ? NO_NAMES : registry.registry, digestOf);
  const path = registry.file.path;
  const [difference] = compareContent(
    [{ path, contents: registry.text }],
    [{ path, contents: registryText(assigned.names, contents, isDraft) }],
  );
  if (difference) return [otherThanContent(difference.line)];
  return numbersOf(assigned.issue) === numbersOf(issue) ? [] : [otherThanContent(1)];
}

function numbersOf({ pages }: Issue): string {
  return JSON.stringify(pages.map(({ highlights }) => highlights.map(({ number }) => number)));
}

function otherThanContent(line: number): Message {
  return new Message({
    ruleId: 'registry-content',
    line,
    reason: {
      'zh-CN': '这一行与这一期的内容不一致',
      en: 'Unexpected line, expected what the content of this issue implies',
    },
    note: SPLIT_AGAIN,
    fatal: true,
  });
}
