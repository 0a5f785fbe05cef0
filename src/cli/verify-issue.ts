/** Content files of one issue → proof or messages: the source rebuilt, and each file as the model writes it. */
import { createHash } from 'node:crypto';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { ContentFile } from '../emit/index.ts';
import { emitIssue } from '../emit/index.ts';
import type { ReadFile, RebuiltIssue } from '../verify/index.ts';
import { readDocument, rebuildIssue, sourceText } from '../verify/index.ts';
import { compareContent, CONTENT_FOLDER, SEEDS_FOLDER } from './content.ts';

/** What stands in `seeds/` for an issue, to compare with. */
export interface Original {
  readonly publication: string;
  readonly issue: string;
  readonly date: string;
  readonly receivedFile: string;
  readonly bytes: Uint8Array;
}

export interface Verified {
  /** The content's files that have messages. */
  readonly files: readonly VFile[];
  /** Bytes that were rebuilt; `null` when the content could not be read. */
  readonly bytes: Uint8Array | null;
}

/** Proves one issue: gives its rebuilt source, and messages where anything differs. */
export function verifyIssue(contents: readonly ContentFile[], original: Original): Verified {
  const byPath = new Map<string, VFile>();
  const tell = (path: string, ...messages: VFileMessage[]): void => {
    const file = byPath.get(path) ?? new VFile({ path: `${CONTENT_FOLDER}/${path}` });
    file.messages.push(...messages);
    byPath.set(path, file);
  };
  const rebuilt = rebuild(contents, tell);
  if (rebuilt === null) return { files: [...byPath.values()], bytes: null };
  const bytes = new TextEncoder().encode(sourceText(rebuilt.issue));
  for (const [path, message] of compareSource(rebuilt, bytes, original)) tell(path, message);
  const differing = compareContent(contents, emitIssue(rebuilt.issue)).filter(({ path }) => !byPath.has(path));
  for (const { path, line } of differing)
    tell(path, problem('Unexpected line, expected what the rest of the content implies', 'content-canonical', line));
  return { files: [...byPath.values()], bytes };
}

function rebuild(
  contents: readonly ContentFile[],
  tell: (path: string, ...messages: VFileMessage[]) => void,
): RebuiltIssue | null {
  const [first, ...others] = contents.flatMap(({ path, contents: text }): ReadFile[] => {
    try {
      return [{ path, document: readDocument(text) }];
    } catch (error) {
      if (!Array.isArray(error)) throw error;
      tell(path, ...(error as VFileMessage[]));
      return [];
    }
  });
  if (first === undefined || others.length + 1 < contents.length) return null;
  try {
    return rebuildIssue([first, ...others]);
  } catch (error) {
    if (!Array.isArray(error)) throw error;
    const [path, message] = error as [string, VFileMessage];
    tell(path, message);
    return null;
  }
}

/** Compares the rebuilt source with the original, line by line, and what the content says about it. */
function compareSource(
  { issue, origin }: RebuiltIssue,
  bytes: Uint8Array,
  original: Original,
): [path: string, message: VFileMessage][] {
  const seed = `${original.publication}-${original.issue}.txt`;
  const sha256 = createHash('sha256').update(original.bytes).digest('hex');
  const folder = `${original.publication}/${original.issue}`;
  const facts: [name: string, found: string, expected: string][] = [
    ['publication', issue.publication, original.publication],
    ['issue', issue.issue, original.issue],
    ['date', issue.date, original.date],
    ['seed', issue.received.seed, seed],
    ['received file', issue.received.file, original.receivedFile],
    ['SHA-256', issue.received.sha256, sha256],
  ];
  const firstPage = `${folder}/${issue.pages[0].slug}.mdx`;
  const messages = facts
    .filter(([, found, expected]) => found !== expected)
    .map(([name, found, expected]): [string, VFileMessage] => [
      firstPage,
      problem(`Unexpected ${name} \`${found}\`, expected \`${expected}\``, 'source-record', 1),
    ]);
  if (Buffer.compare(bytes, original.bytes) === 0) return messages;
  const line = firstDifferentSourceLine(bytes, original.bytes);
  const place = origin.get(line) ?? { path: firstPage, line: 1 };
  const reason = `Unexpected text, expected that of line ${line} of ${SEEDS_FOLDER}/${seed}`;
  return [...messages, [place.path, problem(reason, 'source-text', place.line)]];
}

/** Gives the line, from 1, of the first byte in which two sources differ. */
function firstDifferentSourceLine(one: Uint8Array, other: Uint8Array): number {
  const at = one.findIndex((byte, index) => byte !== other[index]);
  const same = Buffer.from(one.subarray(0, at < 0 ? one.length : at)).toString('utf8');
  return same.split(/\r\n|\n|\r/u).length;
}

function problem(reason: string, ruleId: string, line: number): VFileMessage {
  const message = new VFileMessage(reason, { place: { line, column: 1 }, ruleId, source: 'banmian' });
  message.fatal = true;
  message.note = 'Run `npm run split` to write the content anew from the seed.';
  return message;
}
