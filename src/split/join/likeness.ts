/** How much two headlines say the same: the share of the shorter one's pairs of characters that the other has too. */
import type { Half } from './half.ts';

/** Headlines that are compared with each other. */
export interface Headlines {
  /** Gives a number from 0 to 1; 0 where one has no two letters. */
  readonly likeness: (one: Half, other: Half) => number;
  /** Gives the others whose headline is at least so like that of one. */
  readonly alike: (half: Half, least: number) => readonly Half[];
}

/** Gives the headlines of articles, each read once, and only where it is asked for. */
export function readHeadlines(halves: readonly Half[]): Headlines {
  const pairs = new Map<Half, ReadonlySet<string>>();
  const pairsOf = (half: Half): ReadonlySet<string> => {
    const known = pairs.get(half) ?? pairsIn(half.headline);
    pairs.set(half, known);
    return known;
  };
  let holders: ReadonlyMap<string, readonly Half[]> | undefined;
  const likeness = (one: Half, other: Half): number => shareOf(pairsOf(one), pairsOf(other));
  return {
    likeness,
    alike: (half, least) => {
      holders ??= holdersOfPairs(halves, pairsOf);
      const found = new Set([...pairsOf(half)].flatMap((pair) => holders?.get(pair) ?? []));
      return [...found].filter((other) => other !== half && likeness(half, other) >= least);
    },
  };
}

function holdersOfPairs(
  halves: readonly Half[],
  pairsOf: (half: Half) => ReadonlySet<string>,
): ReadonlyMap<string, readonly Half[]> {
  const holders = new Map<string, Half[]>();
  for (const half of halves)
    for (const pair of pairsOf(half)) {
      const known = holders.get(pair);
      if (known) known.push(half);
      else holders.set(pair, [half]);
    }
  return holders;
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  if (shorter.size === 0) return 0;
  return [...shorter].filter((pair) => longer.has(pair)).length / shorter.size;
}

/** Gives letters and figures alone, in one case. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function pairsIn(text: string): Set<string> {
  const letters = [...plainLetters(text)];
  return new Set(letters.slice(1).map((letter, index) => (letters[index] ?? '') + letter));
}
