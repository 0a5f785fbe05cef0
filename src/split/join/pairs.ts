/**
 * Articles with their jumps → which goes on in which, and which jumps lead nowhere for sure.
 *
 * What an editor says counts first; then the same number, word or headline on both sides; then that nothing else
 * fits. What fits several, or none, is left apart. Where a jump names several pages, its article goes on on the first,
 * and from there on the next.
 */
import type { Join } from '../../model/issue.ts';
import type { FindCandidates } from './candidates.ts';
import { readCandidates } from './candidates.ts';
import type { Chains } from './chain.ts';
import { goingOf, laterHalves, openChains, pagesLeft } from './chain.ts';
import type { Fit, KnownIssue } from './fit.ts';
import { fitOf } from './fit.ts';
import type { BlockJump, Half } from './half.ts';
import { readHeadlines } from './likeness.ts';
import type { FindPages } from './page-names.ts';

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

/** Pairs that may be thought of in an issue at the most; chosen, far beyond any that a paper prints. More are no newspaper, and stay apart. */
const MOST_FITS = 1_000_000;

/** What is asked of the articles of an issue while they are joined. */
interface Open {
  readonly halves: readonly Half[];
  readonly chains: Chains;
  /** Articles of which an editor says where they go on. */
  readonly said: ReadonlySet<Half>;
  readonly candidates: FindCandidates;
  readonly known: KnownIssue;
}

export interface Pairing {
  readonly chains: Chains;
  readonly doubts: readonly Doubt[];
  /** Jumps that were not looked at, because the articles are too many to compare. */
  readonly apart: readonly BlockJump[];
}

/** Gives the pairs of an issue's articles, and the jumps that are in none. */
export function pairHalves(halves: readonly Half[], joins: readonly Join[], pagesNamed: FindPages): Pairing {
  const known = { headlines: readHeadlines(halves), pagesNamed };
  const chains = openChains();
  const said = new Set<Half>();
  for (const { line, to } of joins) {
    const first = halves.find(({ highlight: { lines } }) => line >= lines.start && line <= lines.end);
    const second = halves.find(({ slug }) => slug === to);
    if (first) said.add(first);
    if (first && second) chains.join({ first, second });
  }
  const jumping = halves.flatMap(({ on, from }) => on ?? from ?? []);
  if (jumping.length === 0) return { chains, doubts: [], apart: [] };
  const open: Open = { halves, chains, said, candidates: readCandidates(halves, known), known };
  let fits = openFits(open);
  for (let chosen = certainFits(fits ?? []); chosen.length > 0; chosen = certainFits(fits ?? [])) {
    for (const pair of chosen) chains.join(pair);
    fits = openFits(open);
  }
  return fits === null
    ? { chains, doubts: [], apart: jumping }
    : { chains, doubts: doubtfulHalves(open, fits), apart: [] };
}

/** A fit of what is not joined yet. */
interface OpenFit extends Fit {
  /** Whether its article goes on on another page before: nothing to join yet, but what others may not take for certain. */
  readonly later: boolean;
}

/** Gives every fit of what is not joined yet; `null` where they are too many. */
function openFits(open: Open): OpenFit[] | null {
  const { chains, said, halves, candidates } = open;
  const fits: OpenFit[] = [];
  let tried = 0;
  for (const half of halves) {
    if (chains.behind.has(half) || said.has(half)) continue;
    const going = goingOf(chains, half, open.known.pagesNamed);
    const passed = new Set(going.ancestors);
    let later = false;
    for (const group of candidates(going)) {
      tried += group.length;
      if (tried > MOST_FITS) return null;
      const free = group.filter((second) => !chains.before.has(second) && !passed.has(second));
      const found = free.flatMap((second) => fitOf(going, second, open.known) ?? []);
      for (const fit of found) fits.push({ ...fit, later });
      for (const { second } of found) passed.add(second);
      later ||= found.length > 0;
    }
  }
  return fits;
}

/** Gives the pairs that are certain among what fits: those that a word tells; where none does, those that nothing else fits. */
function certainFits(fits: readonly OpenFit[]): readonly Fit[] {
  const next = fits.filter(({ later }) => !later);
  const [byFirst, bySecond] = [bestOf(next, 'first'), bestOf(fits, 'second')];
  const rivalOf = (fit: Fit, best: Best | undefined): number =>
    (best?.first === fit ? best.next : best?.first.score) ?? NONE;
  const rival = (fit: Fit): number =>
    Math.max(rivalOf(fit, byFirst.get(fit.first)), rivalOf(fit, bySecond.get(fit.second)));
  const told = next.filter((fit) => fit.score >= TELLING && fit.score >= rival(fit) * CLEARLY);
  return told.length > 0 ? told : next.filter((fit) => rival(fit) === NONE);
}

/** In the place of a score, where nothing else fits. */
const NONE = -1;

interface Best {
  readonly first: Fit;
  /** Score of the second best. */
  readonly next: number;
}

/** Gives, by the article on one side, what fits it best, and how well the next does. */
function bestOf(fits: readonly Fit[], side: 'first' | 'second'): ReadonlyMap<Half, Best> {
  const best = new Map<Half, Best>();
  for (const fit of fits) {
    const known = best.get(fit[side]);
    if (!known) best.set(fit[side], { first: fit, next: NONE });
    else if (fit.score > known.first.score) best.set(fit[side], { first: fit, next: known.first.score });
    else best.set(fit[side], { ...known, next: Math.max(known.next, fit.score) });
  }
  return best;
}

function doubtfulHalves(
  { halves, chains, said, known: { pagesNamed } }: Open,
  fits: readonly Fit[],
): Doubt[] {
  const seconds = Map.groupBy(fits, ({ first }) => first);
  const firsts = Map.groupBy(fits, ({ second }) => second);
  const leads = (half: Half): boolean => {
    if (!half.on || said.has(half)) return false;
    const later = laterHalves(chains, half);
    if (later.length === 0) return half.on.jump.pages.length > 0;
    const left = pagesLeft(half, [half, ...later], pagesNamed);
    return left.some((key) => pagesNamed(key, half.page).length > 0);
  };
  return halves.flatMap((half) => {
    const { on, from } = half;
    const last = laterHalves(chains, half).at(-1) ?? half;
    return [
      ...(on && leads(half)
        ? [{ half, jump: on, others: (seconds.get(last) ?? []).map(({ second }) => second) }]
        : []),
      ...(from && !chains.before.has(half)
        ? [{ half, jump: from, others: (firsts.get(half) ?? []).map(({ first }) => first) }]
        : []),
    ];
  });
}
