/**
 * Which texts hold a known one again, also with words changed, or within a longer text. A text is compared by its runs of
 * five letters or figures: what share of it stands in runs that the other has, too. Each text is read once, however many
 * are known.
 */

/** A known text that stands in another. */
export interface AlikeText {
  /** What the known text is called. */
  readonly id: string;
  /** How much of the known text the other has, from 0 to 1. */
  readonly share: number;
}

/** How much of a text has to stand in another to be told. */
export const ALIKE_SHARE = 0.8;

/** Letters and figures of a run. */
const LETTERS_OF_RUN = 5;
/** Fewer letters and figures may stand in two articles that have nothing to do with each other. */
const FEWEST_LETTERS = 20;
/** For the rolling number of a run; it has to be odd. */
const BASE = 0x01000193;
const BASE_OF_FIRST = [1, 2, 3, 4].reduce((power) => Math.imul(power, BASE), 1);
/** How many bits of a run's number say at once that no known text has it. */
const SIEVE_BITS = 18;

interface KnownText {
  readonly id: string;
  readonly length: number;
  /** The numbers of its runs, in order. */
  readonly runs: readonly number[];
}

/** Tells which of the known texts stand in some others together, with at least that share. */
export type FindAlike = (texts: readonly string[], least?: number) => AlikeText[];

/** Gives what finds known texts in others; all are texts of content files. */
export function alikeFinder(texts: ReadonlyMap<string, string>): FindAlike {
  const known = [...texts].flatMap(([id, text]): KnownText[] => {
    const runs: number[] = [];
    eachRun(text, (run) => runs.push(run));
    return runs.length + LETTERS_OF_RUN > FEWEST_LETTERS
      ? [{ id, runs, length: runs.length + LETTERS_OF_RUN - 1 }]
      : [];
  });
  const holders = holdersOf(known);
  const sieve = new Uint8Array(1 << SIEVE_BITS);
  for (const run of holders.keys()) sieve[run >>> (32 - SIEVE_BITS)] = 1;
  return (others, least = ALIKE_SHARE) => {
    if (known.length === 0) return [];
    const hits = new Set<number>();
    for (const text of others)
      eachRun(text, (run) => {
        if (sieve[run >>> (32 - SIEVE_BITS)] === 1 && holders.has(run)) hits.add(run);
      });
    return likely({ known, holders, least }, hits).flatMap(({ id, length, runs }) => {
      const share = covered(runs, hits) / length;
      return share < least ? [] : [{ id, share }];
    });
  };
}

/** By a run, the known texts that have it, and how often. */
type Holders = ReadonlyMap<number, ReadonlyMap<KnownText, number>>;

function holdersOf(known: readonly KnownText[]): Holders {
  const holders = new Map<number, Map<KnownText, number>>();
  for (const text of known)
    for (const run of text.runs) {
      const own = holders.get(run) ?? new Map<KnownText, number>();
      own.set(text, (own.get(text) ?? 0) + 1);
      holders.set(run, own);
    }
  return holders;
}

/** Gives the known texts of which so many runs were met that enough of their letters may be: a run is `LETTERS_OF_RUN` of them. */
function likely(
  { known, holders, least }: { known: readonly KnownText[]; holders: Holders; least: number },
  hits: ReadonlySet<number>,
): KnownText[] {
  const met = new Map<KnownText, number>();
  for (const run of hits)
    for (const [text, times] of holders.get(run) ?? []) met.set(text, (met.get(text) ?? 0) + times);
  return known.filter((text) => (met.get(text) ?? 0) * LETTERS_OF_RUN >= text.length * least);
}

/** Gives how many letters stand in runs that were met. */
function covered(runs: readonly number[], hits: ReadonlySet<number>): number {
  let count = 0;
  let end = 0;
  for (const [at, run] of runs.entries()) {
    if (!hits.has(run)) continue;
    count += at + LETTERS_OF_RUN - Math.max(at, end);
    end = at + LETTERS_OF_RUN;
  }
  return count;
}

/** Tells each run of letters and figures in the body of a content file, as a number of 32 bits; tags are no text. */
function eachRun(contents: string, tell: (run: number) => void): void {
  const last = new Uint16Array(LETTERS_OF_RUN);
  let count = 0;
  let run = 0;
  let inTag = false;
  for (let at = startOfBody(contents); at < contents.length; at += 1) {
    const code = contents.charCodeAt(at);
    if (code === LESS || code === GREATER) inTag = code === LESS;
    const letter = inTag ? 0 : (folded()[code] ?? 0);
    if (letter === 0) continue;
    const place = count % LETTERS_OF_RUN;
    run = (Math.imul(run - Math.imul(last[place] ?? 0, BASE_OF_FIRST), BASE) + letter) | 0;
    last[place] = letter;
    count += 1;
    if (count >= LETTERS_OF_RUN) tell(run);
  }
}

const LESS = '<'.charCodeAt(0);
const GREATER = '>'.charCodeAt(0);

function startOfBody(contents: string): number {
  const end = contents.startsWith('---\n') ? contents.indexOf('\n---\n', 3) : -1;
  return end < 0 ? 0 : end + '\n---\n'.length;
}

let table: Uint16Array | undefined;

/** Gives by a code unit the letter or figure that it stands for, in one case and width; 0 for all else. Half a pair stands for itself. */
function folded(): Uint16Array {
  table ??= Uint16Array.from({ length: 0x10000 }, (_, code) => {
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    const sign = isHalf ? '' : String.fromCharCode(code).normalize('NFKC').toLowerCase();
    if (isHalf) return code;
    return /^[\p{L}\p{N}]/u.test(sign) ? sign.charCodeAt(0) : 0;
  });
  return table;
}
