import { verifyIssue } from '../src/files/verify-issue.ts';
import type { ContentFile } from '../src/split/emit/index.ts';
import { emitIssue } from '../src/split/emit/index.ts';
import { issueOfText } from './issue-of-text.ts';

/** Gives what `verify` says of the content of `demo-2021-11-19`: `path:line rule`, none when it is proved. */
export function proofOf(contents: readonly ContentFile[], bytes: Uint8Array): string[] {
  const { files } = verifyIssue(contents, {
    publication: 'demo',
    language: 'zh-CN',
    issue: '2021-11-19',
    date: '2021-11-19',
    receivedFile: 'input.txt',
    bytes,
    split: () => emitIssue(issueOfText(bytes), 'zh-CN'),
  });
  return files.flatMap((file) => file.messages.map(({ line, ruleId }) => `${file.path}:${line} ${ruleId}`));
}
