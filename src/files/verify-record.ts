/** What stands for an issue beside its content, and where the files of the content say otherwise. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Correction } from '../model/correction.ts';
import type { Frontmatter } from '../model/frontmatter.ts';
import type { Words } from '../model/message.ts';
import { Message } from '../model/message.ts';
import type { IssueSeed } from '../model/seed.ts';
import type { ContentFile } from '../split/emit/index.ts';
import type { ReadFile } from '../verify/index.ts';
import { SPLIT_AGAIN } from '../verify/index.ts';
import type { RegistryFile } from './registry-file.ts';

/** What stands for an issue beside its content, to compare with. */
export interface Original {
  readonly publication: string;
  /** Of the text. */
  readonly language: string;
  readonly issue: string;
  readonly date: string;
  readonly until?: string | undefined;
  readonly receivedFile: string;
  readonly bytes: Uint8Array;
  /** Of the record. */
  readonly corrections: readonly Correction[];
  /** The names that the issue has published, and the digests of its files. */
  readonly registry: RegistryFile;
  /** Gives the content that the seed gives today; asked only to name the line of a difference. */
  readonly split: () => readonly ContentFile[];
}

type Fact = readonly [path: readonly string[], found: string, expected: string];
type Compare = (frontmatter: Frontmatter, original: Original) => readonly Fact[];

/** For each field of the record: how content repeats it, or why it is not compared with the field. */
const OF_RECORD: Readonly<Record<keyof IssueSeed, Compare | string>> = {
  format: 'The version of the record; content has its own.',
  publication: ({ publication }, original) => [[['publication'], publication, original.publication]],
  date: ({ date }, original) => [[['date'], date, original.date]],
  until: ({ until = 'none' }, original) => [[['until'], until, original.until ?? 'none']],
  received: ({ source }, { receivedFile, bytes }) => {
    if (!('received' in source)) return [];
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return [
      [['source', 'received', 'file'], source.received.file, receivedFile],
      [['source', 'received', 'sha256'], source.received.sha256, sha256],
    ];
  },
  encoding: 'The source is rebuilt in the encoding that content names, and its bytes are compared.',
  corrections: 'Each is held against the issue that the content gives.',
  withheld: 'Splitting holds that its lines are blank, and `verify` says how many there are.',
  pages: 'It decides how a text is split; the registry has the digests of what that gave.',
};

/** Gives a message for each fact in which a file differs from its name and from what stands in `seeds/`. */
export function contentContradictions({ path: file, document }: ReadFile, original: Original): Message[] {
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

/** Gives the name of the text in `seeds/`. */
export function seedOf({ publication, issue }: Original): string {
  return `${publication}-${issue}.txt`;
}

/** Gives a message that a line of the content is not what its source, or the rest of it, makes it. */
export function proofProblem(ruleId: string, line: number, reason: Words): Message {
  return new Message({ ruleId, line, reason, note: SPLIT_AGAIN, fatal: true });
}
