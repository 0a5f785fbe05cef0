/** Content files of one issue → proof or messages: the source rebuilt, and each file as the model writes it. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { VFile } from 'vfile';
import type { ContentFile } from '../split/emit/index.ts';
import { emitIssue } from '../split/emit/index.ts';
import { decodeBytes, encodeText } from '../model/encoding.ts';
import type { Frontmatter } from '../model/frontmatter.ts';
import type { Words } from '../model/message.ts';
import { Message } from '../model/message.ts';
import type { IssueSeed } from '../model/seed.ts';
import type { ReadFile, RebuiltIssue } from '../verify/index.ts';
import { ContentError, SPLIT_AGAIN, readDocument, rebuildIssue, sourceText } from '../verify/index.ts';
import { compareContent, languageFolder } from './content.ts';
import { notAsSplit } from './content-messages.ts';
import { SEEDS_FOLDER } from './seeds.ts';
import { append } from '../model/list.ts';

/** What stands in `seeds/` for an issue, to compare with. */
export interface Original {
  readonly publication: string;
  /** Of the text. */
  readonly language: string;
  readonly issue: string;
  readonly date: string;
  readonly receivedFile: string;
  readonly bytes: Uint8Array;
  /** Gives the content that the seed gives today; asked only to name the line of a difference. */
  readonly split: () => readonly ContentFile[];
}

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
  const bytes = encodeText(sourceText(rebuilt.issue), rebuilt.issue.envelope.encoding);
  compareSource(rebuilt, bytes, original, tell);
  for (const { path, line } of compareContent(contents, emitIssue(rebuilt.issue, original.language)))
    if (!byPath.get(path)?.messages.length)
      tell(path, [
        proofProblem('content-canonical', line, {
          'zh-CN': '这一行与其余内容所含的不一致',
          en: 'Unexpected line, expected what the rest of the content implies',
        }),
      ]);
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

type Fact = readonly [path: readonly string[], found: string, expected: string];
type Compare = (frontmatter: Frontmatter, original: Original) => readonly Fact[];

/** For each field of the record: how content repeats it, or why it is not compared with the field. */
const OF_RECORD: Readonly<Record<keyof IssueSeed, Compare | string>> = {
  format: 'The version of the record; content has its own.',
  publication: ({ publication }, original) => [[['publication'], publication, original.publication]],
  date: ({ date }, original) => [[['date'], date, original.date]],
  received: ({ source }, { receivedFile, bytes }) => {
    if (!('received' in source)) return [];
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return [
      [['source', 'received', 'file'], source.received.file, receivedFile],
      [['source', 'received', 'sha256'], source.received.sha256, sha256],
    ];
  },
  encoding: 'The source is rebuilt in the encoding that content names, and its bytes are compared.',
  corrections: 'They decide how a text is split, which `split --check` compares.',
  pages: 'It decides how a text is split, which `split --check` compares.',
};

/** Gives a message for each fact in which a file differs from its name and from what stands in `seeds/`. */
function contentContradictions({ path: file, document }: ReadFile, original: Original): Message[] {
  const { frontmatter, lineOf } = document;
  const slug = basename(file, '.mdx');
  const facts: Fact[] = [
    [['language'], frontmatter.language, original.language],
    [['issue'], frontmatter.issue, original.issue],
    [['source', 'seed'], frontmatter.source.seed, seedOf(original)],
    [
      ['page', 'slug'],
      frontmatter.page.slug,
      frontmatter.kind === 'page' ? slug : slug.replace(/-\d+$/u, ''),
    ],
    ...Object.values(OF_RECORD).flatMap((of) => (typeof of === 'string' ? [] : of(frontmatter, original))),
  ];
  if (frontmatter.kind === 'highlight') facts.push([['slug'], frontmatter.slug, slug]);
  return facts
    .filter(([, found, expected]) => found !== expected)
    .map(([path, found, expected]) =>
      proofProblem('source-record', lineOf(path), {
        'zh-CN': `出现 \`${found}\`，应为 \`${expected}\``,
        en: `Unexpected \`${found}\`, expected \`${expected}\``,
      }),
    );
}

/** Compares the rebuilt source with the original and names the line of the content that differs first. */
function compareSource(
  { issue, origin }: RebuiltIssue,
  bytes: Uint8Array,
  original: Original,
  tell: Tell,
): void {
  if (Buffer.compare(bytes, original.bytes) === 0) return;
  const line = firstDifferentSourceLine(
    sourceText(issue),
    decodeBytes(original.bytes, issue.envelope.encoding),
  );
  const firstPage = `${issue.publication}/${issue.issue}/${issue.pages[0].slug}.mdx`;
  const place = origin.get(line) ?? { path: firstPage, line: 1 };
  const seed = `${SEEDS_FOLDER}/${seedOf(original)}`;
  const reason = {
    'zh-CN': `这里的文字与 ${seed} 第 ${line} 行不同`,
    en: `Unexpected text, expected that of line ${line} of ${seed}`,
  };
  tell(place.path, [proofProblem('source-text', place.line, reason)]);
}

function seedOf({ publication, issue }: Original): string {
  return `${publication}-${issue}.txt`;
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

/** Gives the line, from 1, of the first character in which two sources differ; 1 where one is no text. */
function firstDifferentSourceLine(one: string, other: ReturnType<typeof decodeBytes>): number {
  if (typeof other !== 'string') return 1;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return one.slice(0, at).split(/\r\n|\n|\r/u).length;
}

function proofProblem(ruleId: string, line: number, reason: Words): Message {
  return new Message({ ruleId, line, reason, note: SPLIT_AGAIN, fatal: true });
}
