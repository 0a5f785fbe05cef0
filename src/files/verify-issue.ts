/** Content files of one issue → proof or messages: the source rebuilt, and each file as the model writes it. */
import { isDeepStrictEqual } from 'node:util';
import { VFile } from 'vfile';
import { joinsOf } from '../model/correction.ts';
import type { DecodedBytes } from '../model/encoding.ts';
import { decodeBytes, encodeText } from '../model/encoding.ts';
import type { Message } from '../model/message.ts';
import type { VendorCode } from '../model/source.ts';
import type { ContentFile } from '../split/emit/index.ts';
import { emitIssue } from '../split/emit/index.ts';
import type { ReadFile, RebuiltIssue } from '../verify/index.ts';
import { ContentError, readDocument, rebuildIssue, sourceText } from '../verify/index.ts';
import { compareContent, languageFolder } from './content.ts';
import { append } from '../model/list.ts';
import { notAsSplit } from './content-messages.ts';
import { SEEDS_FOLDER } from './seeds.ts';
import { correctionContradictions } from './verify-corrections.ts';
import type { Original } from './verify-record.ts';
import { contentContradictions, proofProblem, seedOf } from './verify-record.ts';
import { registryContradictions } from './verify-registry.ts';

export interface Verified {
  /** The content's files that have messages. */
  readonly files: readonly VFile[];
  /** Bytes that were rebuilt; `null` when the content could not be read. */
  readonly bytes: Uint8Array | null;
}

type Tell = (path: string, messages: readonly Message[]) => void;

/** Proves one issue: gives its rebuilt source, and messages where anything differs. */
export function verifyIssue(contents: readonly ContentFile[], original: Original): Verified {
  const below = languageFolder(original.language);
  const byPath = new Map<string, VFile>();
  const tell: Tell = (path, messages) => {
    const file = byPath.get(path) ?? new VFile({ path: `${below}/${path}` });
    append(file.messages, messages);
    byPath.set(path, file);
  };
  const documents = readEachFile(contents, tell);
  for (const file of documents) tell(file.path, contentContradictions(file, original));
  const rebuilt = documents.length === contents.length ? rebuild(documents, tell) : null;
  if (rebuilt === null) return { files: named(byPath, contents, original), bytes: null };
  const { encoding, vendorCodes } = rebuilt.issue.envelope;
  const bytes = encodeText(sourceText(rebuilt.issue), encoding, vendorCodes);
  compareSource(rebuilt, bytes, original, tell);
  compareCorrections(rebuilt, original, tell);
  const issue = { ...rebuilt.issue, joins: joinsOf(original.corrections) };
  for (const { path, line } of compareContent(contents, emitIssue(issue, original.language)))
    if (!byPath.get(path)?.messages.length)
      tell(path, [
        proofProblem('content-canonical', line, {
          'zh-CN': '这一行与其余内容所含的不一致',
          en: 'Unexpected line, expected what the rest of the content implies',
        }),
      ]);
  const { registry } = original;
  const about = new VFile({ path: registry.file.path });
  append(about.messages, registryContradictions(registry, rebuilt.issue, contents));
  byPath.set(about.path, about);
  return { files: named(byPath, contents, original), bytes };
}

function readEachFile(contents: readonly ContentFile[], tell: Tell): ReadFile[] {
  return contents.flatMap(({ path, contents: text }): ReadFile[] => {
    try {
      return [{ path, document: readDocument(text) }];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      tell(path, error.messages);
      return [];
    }
  });
}

function rebuild([first, ...others]: readonly ReadFile[], tell: Tell): RebuiltIssue | null {
  if (first === undefined) return null;
  try {
    return rebuildIssue([first, ...others]);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    tell(error.path ?? first.path, error.messages);
    return null;
  }
}

/**
 * Compares the rebuilt source with the original and names the line of the content that differs first. The bytes, the
 * text and the vendor codes are each compared: what an encoding can't write could come out as the bytes of another.
 */
function compareSource(rebuilt: RebuiltIssue, bytes: Uint8Array, original: Original, tell: Tell): void {
  const { encoding, vendorCodes = [] } = rebuilt.issue.envelope;
  const source = { text: sourceText(rebuilt.issue), vendorCodes };
  const received = decodeBytes(original.bytes, encoding);
  if (Buffer.compare(bytes, original.bytes) === 0 && isDeepStrictEqual(source, received)) return;
  const line = firstDifferentSourceLine(source, received);
  const place = contentPlaceOf(line, rebuilt);
  const seed = `${SEEDS_FOLDER}/${seedOf(original)}`;
  const reason = {
    'zh-CN': `这里的文字或其编码与 ${seed} 第 ${line} 行不同`,
    en: `Unexpected text or codes, expected those of line ${line} of ${seed}`,
  };
  tell(place.path, [proofProblem('source-text', place.line, reason)]);
}

/** Names the line of the content at which a correction is not followed. */
function compareCorrections(rebuilt: RebuiltIssue, { corrections }: Original, tell: Tell): void {
  for (const [line, reason] of correctionContradictions(rebuilt.issue, corrections)) {
    const place = contentPlaceOf(line, rebuilt);
    tell(place.path, [proofProblem('source-record', place.line, reason)]);
  }
}

/** Gives where the text of a source line stands in the content; the top of the issue for a line that has none. */
function contentPlaceOf(line: number, { issue, origin }: RebuiltIssue): { path: string; line: number } {
  const firstPage = `${issue.publication}/${issue.issue}/${issue.pages[0].slug}.mdx`;
  return origin.get(line) ?? { path: firstPage, line: 1 };
}

/**
 * Gives the files with messages. One change can make the proof fail in several places: where the content differs
 * from what the seed gives, the messages are those of the lines that differ.
 */
function named(
  byPath: ReadonlyMap<string, VFile>,
  contents: readonly ContentFile[],
  original: Original,
): VFile[] {
  const failed = [...byPath.values()].filter((file) => file.messages.length > 0);
  const differences = failed.length > 0 ? compareContent(contents, original.split()) : [];
  if (differences.length === 0) return failed;
  return differences.map((difference) => {
    const { path, line } = difference;
    const here = byPath.get(path)?.messages.filter((message) => message.line === line) ?? [];
    const file = notAsSplit(languageFolder(original.language), difference);
    if (here.length > 0) file.messages = here;
    return file;
  });
}

/** Gives the line, from 1, in which two sources differ first, in text or else in vendor codes; 1 where one is no text. */
function firstDifferentSourceLine(one: DecodedBytes, other: ReturnType<typeof decodeBytes>): number {
  if (!('text' in other)) return 1;
  if (one.text === other.text) return firstDifferentCodeLine(one.vendorCodes, other.vendorCodes);
  let at = 0;
  while (at < one.text.length && one.text[at] === other.text[at]) at += 1;
  return one.text.slice(0, at).split(/\r\n|\n|\r/u).length;
}

function firstDifferentCodeLine(some: readonly VendorCode[], others: readonly VendorCode[]): number {
  const at = [...some, ...others].findIndex((_, index) => !isDeepStrictEqual(some[index], others[index]));
  return Math.min(some[at]?.line ?? Infinity, others[at]?.line ?? Infinity);
}
