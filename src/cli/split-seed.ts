/** One seed → its content files, with messages on the seed's file. */
import { VFileMessage } from 'vfile-message';
import { checkIssue } from '../check/index.ts';
import type { ContentFile } from '../emit/index.ts';
import { emitIssue } from '../emit/index.ts';
import type { Issue } from '../model/issue.ts';
import { decodeSource, parseIssue } from '../parse/index.ts';
import type { Seed } from './seeds.ts';

/** Gives the issue that a seed's text is; throws a `VFileMessage` where its bytes are no text. */
export function issueOf({ bytes, issue, publication, record, sha256 }: Seed): Issue {
  return parseIssue({
    publication: publication.alias,
    issue,
    date: record.date,
    received: { seed: `${publication.alias}-${issue}.txt`, file: record.received.file, sha256 },
    ...decodeSource(bytes),
  });
}

/** Gives the files of a seed; `null`, with messages on the seed's file, when it can't be emitted. */
export function splitSeed(seed: Seed): ContentFile[] | null {
  try {
    const issue = issueOf(seed);
    const messages = checkIssue(issue);
    seed.file.messages.push(...messages);
    return messages.some((message) => message.fatal) ? null : emitIssue(issue);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    seed.file.messages.push(error);
    return null;
  }
}
