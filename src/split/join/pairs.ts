/**
 * Articles with their jumps → which goes on in which, and which jumps lead nowhere for sure.
 *
 * What an editor says counts first; then the same number, word or headline on both sides; then that nothing else
 * fits. What fits several, or none, is left apart.
 */
import type { Join } from '../../model/issue.ts';
import type { Fit } from './fit.ts';
import { fitOf } from './fit.ts';
import type { BlockJump, Half } from './half.ts';

/** One article goes on in another. */
export interface Pair {
  readonly first: Half;
  readonly second: Half;
}

/** A jump that joins nothing. */
export interface Doubt {
  readonly half: Half;
  readonly jump: BlockJump;
  /** The articles that could be meant; none, or several. */
  readonly others: readonly Half[];
}

/** From here a word or headline tells two articles apart from others; chosen. */
const TELLING = 0.4;

/** How much better the best must be than the next; chosen. */
const CLEARLY = 1.5;

/** Articles that are compared, each that goes on or comes from elsewhere with each, at the most; chosen, more than any paper prints. More are no newspaper, and stay apart. */
const MOST_COMPARED = 400 * 400;

export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly doubts: readonly Doubt[];
  /** Jumps that were not looked at, because the articles are too many to compare. */
  readonly apart: readonly BlockJump[];
}

/** Gives the pairs of an issue's articles, and the jumps that are in none. */
export function pairHalves(halves: readonly Half[], joins: readonly Join[]): Pairing {
  const pairs: Pair[] = [];
  const said = new Map(joins.map(({ line, to }) => [halfAt(halves, line)?.slug, to]));
  for (const [slug, to] of said) {
    const [first, second] = [slug, to].map((name) => halves.find((half) => half.slug === name));
    if (first && second && mayJoin(pairs, { first, second })) pairs.push({ first, second });
  }
  const jumping = halves.filter(({ on, from }) => on ?? from);
  if (jumping.length * halves.length > MOST_COMPARED)
    return { pairs, doubts: [], apart: jumping.flatMap(({ on, from }) => on ?? from ?? []) };
  let chosen = chooseFits(halves, pairs, said);
  while (chosen.length > 0) {
    for (const pair of chosen) if (mayJoin(pairs, pair)) pairs.push(pair);
    chosen = chooseFits(halves, pairs, said);
  }
  return { pairs, doubts: doubtfulHalves(halves, pairs, said), apart: [] };
}

function halfAt(halves: readonly Half[], line: number): Half | undefined {
  return halves.find(({ highlight: { lines } }) => line >= lines.start && line <= lines.end);
}

/** An article goes on in one other, comes from one other, and never comes round to itself. */
function mayJoin(pairs: readonly Pair[], { first, second }: Pair): boolean {
  return (
    first !== second &&
    !pairs.some((pair) => pair.first === first || pair.second === second) &&
    !ancestorsOf(pairs, first).includes(second)
  );
}

/** Gives the articles from which one comes, the nearest first; no pair leads round. */
function ancestorsOf(pairs: readonly Pair[], half: Half): Half[] {
  const before = pairs.find(({ second }) => second === half);
  return before ? [before.first, ...ancestorsOf(pairs, before.first)] : [];
}

type Said = ReadonlyMap<string | undefined, string | null>;

/** Gives every fit of what is not joined yet. */
function openFits(halves: readonly Half[], pairs: readonly Pair[], said: Said): Fit[] {
  const joined = new Set(pairs.map(({ first }) => first));
  const continued = new Set(pairs.map(({ second }) => second));
  const firsts = halves.filter((half) => !joined.has(half) && !said.has(half.slug));
  const seconds = halves.filter((half) => !continued.has(half));
  const coming = seconds.filter(({ from }) => from !== null);
  return firsts.flatMap((first) => {
    const others = first.on ? seconds : coming;
    const ancestors = others.length > 0 ? ancestorsOf(pairs, first) : [];
    return others.flatMap((second) => {
      const fit = fitOf(first, second, ancestors);
      return fit && !ancestors.includes(second) ? [fit] : [];
    });
  });
}

/** Gives the pairs that are certain among what is not joined yet: those that a word tells; where none does, those that nothing else fits. */
function chooseFits(halves: readonly Half[], pairs: readonly Pair[], said: Said): Fit[] {
  const fits = openFits(halves, pairs, said);
  const rivals = (fit: Fit): Fit[] =>
    fits.filter((other) => other !== fit && (other.first === fit.first || other.second === fit.second));
  const told = fits.filter(
    (fit) => fit.score >= TELLING && rivals(fit).every(({ score }) => fit.score >= score * CLEARLY),
  );
  return told.length > 0 ? told : fits.filter((fit) => rivals(fit).length === 0);
}

function doubtfulHalves(halves: readonly Half[], pairs: readonly Pair[], said: Said): Doubt[] {
  const fits = openFits(halves, pairs, said);
  return halves.flatMap((half) => {
    const { on, from, slug } = half;
    const leads = on && on.jump.pages.length > 0 && !said.has(slug);
    const first = leads && !pairs.some((pair) => pair.first === half);
    const second = from && !pairs.some((pair) => pair.second === half);
    return [
      ...(first ? [{ half, jump: on, others: others(fits, 'first', half) }] : []),
      ...(second ? [{ half, jump: from, others: others(fits, 'second', half) }] : []),
    ];
  });
}

function others(fits: readonly Fit[], side: 'first' | 'second', half: Half): Half[] {
  return fits.filter((fit) => fit[side] === half).map((fit) => fit[side === 'first' ? 'second' : 'first']);
}
