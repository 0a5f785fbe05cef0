/** The scores of two splitters over the same labelled texts → what changed between them. */
import type { Score } from './labelled-texts.ts';
import { share } from './labelled-texts.ts';

export interface ChangedLine {
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** What one text gives before and after, in per cent. */
export interface ComparedText {
  readonly name: string;
  readonly figures: readonly (readonly [name: string, before: number, after: number])[];
  readonly lines: readonly ChangedLine[];
}

/** Gives each text with what both make of it; a text that one of them did not read is left out. */
export function compareScores(before: readonly Score[], after: readonly Score[]): ComparedText[] {
  const others = new Map(before.map((score) => [score.name, score]));
  return after.flatMap((score) => {
    const other = others.get(score.name);
    if (!other) return [];
    const figures = FIGURES.map(([name, figure]) => [name, figure(other), figure(score)] as const);
    return [{ name: score.name, figures, lines: changedLines(other.decisions, score.decisions) }];
  });
}

const FIGURES: readonly (readonly [name: string, figure: (score: Score) => number])[] = [
  ['starts found', ({ starts, missedStarts }) => recall(starts, missedStarts)],
  ['starts right', ({ starts }) => precision(starts)],
  ['markers found', ({ markers, missedMarkers }) => recall(markers, missedMarkers)],
  ['markers right', ({ markers }) => precision(markers)],
  ['roles right', ({ roles }) => precision(roles)],
];

type Claims = readonly { readonly right: boolean }[];

function recall(claims: Claims, missed: readonly number[]): number {
  const found = claims.filter(({ right }) => right).length;
  return 100 * share(found, found + missed.length);
}

function precision(claims: Claims): number {
  return 100 * share(claims.filter(({ right }) => right).length, claims.length);
}

function changedLines(before: Score['decisions'], after: Score['decisions']): ChangedLine[] {
  const lines = [...new Set([...before.keys(), ...after.keys()])].toSorted((one, other) => one - other);
  return lines
    .map((line) => ({ line, before: before.get(line) ?? 'nothing', after: after.get(line) ?? 'nothing' }))
    .filter((change) => change.before !== change.after);
}

/** Gives what is said of a text in which something changed; nothing for one that is as it was. */
export function formatCompared({ name, figures, lines }: ComparedText): string[] {
  if (lines.length === 0) return [];
  return [
    `\n${name}`,
    `  ${figures.map(([figure, one, other]) => `${figure} ${one.toFixed(1)} → ${other.toFixed(1)} %`).join(' · ')}`,
    ...lines.map(({ line, before, after }) => `  line ${line}: ${before} → ${after}`),
  ];
}
