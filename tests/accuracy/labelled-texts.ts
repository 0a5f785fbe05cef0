/** Texts whose lines a person labelled, and how the splitter does on them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { HouseMarks } from '../../src/model/profile.ts';
import * as splitter from '../../src/split/parse/index.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const FOLDER = join(FIXTURES, 'labelled-texts');

/** Texts in the forms of real dailies, by batches in the order in which they were written. */
const BATCHES = join(FIXTURES, 'daily-texts');

/** The batch that is measured and never mended for. */
const FROZEN = 'h';

/** Folders of the texts that rules and weights have seen: figures on them are fitted. */
export const SEEN_FOLDERS: readonly string[] = [
  FOLDER,
  ...readdirSync(BATCHES)
    .filter((batch) => batch !== FROZEN)
    .toSorted()
    .map((batch) => join(BATCHES, batch)),
];

/** Folder of the texts that neither have seen. */
export const FROZEN_FOLDER = join(BATCHES, FROZEN);

const line = z.int().min(1);

const labelsSchema = z.strictObject({
  form: z.enum(['separated', 'unseparated']),
  pages: z.array(z.strictObject({ line, label: z.string(), date: z.iso.date().nullable() })),
  /** First lines of the articles. */
  articles: z.array(line),
  roles: z.record(z.string(), z.array(line)),
});

export type Labels = z.infer<typeof labelsSchema>;

/** One thing that the splitter claims, and whether the labels agree. */
export interface Claim {
  readonly line: number;
  readonly confidence: number;
  readonly right: boolean;
  readonly reason: string;
}

/** What is said of the beginning of an article. */
export interface StartClaim extends Claim {
  /** Lines of its head. */
  readonly head: number;
}

const HEAD_ROLES = new Set(['organisation', 'kicker', 'headline', 'deck']);

export interface Score {
  readonly name: string;
  readonly form: Labels['form'];
  readonly markers: readonly Claim[];
  readonly missedMarkers: readonly number[];
  readonly starts: readonly StartClaim[];
  readonly missedStarts: readonly number[];
  readonly roles: readonly (Claim & { readonly role: string; readonly label: string })[];
  /** What was decided of each line, and why, in the order of the lines. */
  readonly decisions: ReadonlyMap<number, string>;
}

/** Roles between which a text alone can't tell, or which are one to a reader. */
const SAME: Readonly<Record<string, string>> = {
  intro: 'text',
  lede: 'text',
  measure: 'text',
  paragraph: 'text',
  quote: 'text',
  verse: 'verse',
};

/** What reads the texts: the splitter of this working tree, or that of another revision. */
export type Splitter = Pick<typeof splitter, 'decodeSource' | 'readIssue'>;

/** Gives the names of the labelled texts of a folder; none where it is no folder. */
export function labelledTexts(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder).toSorted();
}

/** Gives the score of each labelled text. */
export function scoreLabelledTexts(
  folder = FOLDER,
  { decodeSource, readIssue }: Splitter = splitter,
): Score[] {
  return labelledTexts(folder).map((name) => scoreText(folder, name, undefined, { decodeSource, readIssue }));
}

/** Gives the score of one labelled text of a folder, read with what is known of its paper. */
export function scoreText(
  folder: string,
  name: string,
  profile?: HouseMarks,
  { decodeSource, readIssue }: Splitter = splitter,
): Score {
  const bytes = readFileSync(join(folder, name, 'input.txt'));
  const date = '2000-01-01';
  const received = { seed: 'a-2000-01-01.txt', file: 'input.txt', sha256: '' };
  const given = { publication: 'a', issue: date, date, received, profile, ...decodeSource(bytes) };
  return score(name, readIssue(given), readLabels(folder, name));
}

/** Gives what a person says of the lines of a text. */
export function readLabels(folder: string, name: string): Labels {
  return labelsSchema.parse(JSON.parse(readFileSync(join(folder, name, 'labels.json'), 'utf8')));
}

function score(name: string, reading: splitter.Reading, labels: Labels): Score {
  const { pages } = reading.issue;
  const wanted = new Map(labels.pages.map((page) => [page.line, page]));
  const markers = pages.flatMap(({ marker, label }, index): Claim[] => {
    if (!marker) return [];
    const own = reading.pages[index];
    const right = wanted.get(marker.line)?.label === label && wanted.get(marker.line)?.date === own?.date;
    return [
      {
        line: marker.line,
        right,
        confidence: own?.decision.confidence ?? 0,
        reason: own?.decision.reason ?? '',
      },
    ];
  });
  const starts = pages.flatMap(({ highlights }, index) =>
    highlights.map(({ lines, blocks }, at): StartClaim => {
      const decision = reading.pages[index]?.starts[at];
      return {
        line: lines.start,
        right: labels.articles.includes(lines.start),
        confidence: decision?.confidence ?? 0,
        reason: decision?.reason ?? '',
        head: blocks.filter(({ role }) => HEAD_ROLES.has(role)).length,
      };
    }),
  );
  return {
    name,
    form: labels.form,
    markers,
    missedMarkers: missed([...wanted.keys()], markers),
    starts,
    missedStarts: missed(labels.articles, starts),
    roles: scoreRoles(labels, reading),
    decisions: decisionsOf(reading),
  };
}

function decisionsOf({ issue, pages, lines }: splitter.Reading): Map<number, string> {
  const said = new Map<number, string[]>();
  const say = (line: number, what: string, decision: splitter.Decision | undefined): void => {
    const words = decision ? `${what} (${decision.reason}, ${decision.confidence})` : what;
    said.set(line, [...(said.get(line) ?? []), words]);
  };
  for (const [index, { marker, label, highlights }] of issue.pages.entries()) {
    if (marker) say(marker.line, `opens page ${label}`, pages[index]?.decision);
    for (const [at, highlight] of highlights.entries())
      say(highlight.lines.start, 'opens an article', pages[index]?.starts[at]);
  }
  for (const [line, { role, decision }] of lines) say(line, role, decision);
  return new Map(
    [...said].toSorted(([one], [other]) => one - other).map(([line, all]) => [line, all.join(', ')]),
  );
}

function scoreRoles(labels: Labels, { lines }: splitter.Reading): Score['roles'] {
  return Object.entries(labels.roles).flatMap(([label, numbers]) =>
    numbers.flatMap((number) => {
      if (label === 'marker') return [];
      const { role, decision } = lines.get(number) ?? { role: 'none', decision: null };
      const right = (SAME[role] ?? role) === (SAME[label] ?? label);
      return [
        {
          line: number,
          role,
          label,
          right,
          confidence: decision?.confidence ?? 0,
          reason: decision?.reason ?? '',
        },
      ];
    }),
  );
}

function missed(wanted: readonly number[], claims: readonly Claim[]): number[] {
  return wanted.filter((number) => !claims.some((claim) => claim.right && claim.line === number));
}

/** Share of the claims that are right, or of what was wanted that was found; 1 where there is nothing. */
export function share(right: number, all: number): number {
  return all === 0 ? 1 : right / all;
}
