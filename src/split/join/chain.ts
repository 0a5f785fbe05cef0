/** The pairs that are found so far: what stands before and behind each article, and where its last half goes on. */
import type { Page } from '../../model/issue.ts';
import type { BlockJump, Half } from './half.ts';
import type { FindPages } from './page-names.ts';

/** One article goes on in another. */
export interface Pair {
  readonly first: Half;
  readonly second: Half;
}

/** The halves that are joined, by what each follows and what follows it. */
export interface Chains {
  readonly before: ReadonlyMap<Half, Half>;
  readonly behind: ReadonlyMap<Half, Half>;
  /** Joins a pair, unless one of them is joined on that side already, or it would come round to itself. */
  readonly join: (pair: Pair) => void;
}

/** An article that may go on: what says so, and what it comes from. */
export interface Going {
  readonly half: Half;
  readonly on: BlockJump | null;
  /** The page on which that is said. */
  readonly page: Page;
  /** The halves before it, the nearest first. */
  readonly ancestors: readonly Half[];
}

/** Gives pairs to be made. */
export function openChains(): Chains {
  const [before, behind] = [new Map<Half, Half>(), new Map<Half, Half>()];
  return {
    before,
    behind,
    join: ({ first, second }) => {
      const taken = first === second || behind.has(first) || before.has(second);
      if (taken || ancestorsOf({ before }, first).includes(second)) return;
      behind.set(first, second);
      before.set(second, first);
    },
  };
}

/** Gives the articles from which one comes, the nearest first; no pair leads round. */
function ancestorsOf({ before }: Pick<Chains, 'before'>, half: Half): Half[] {
  const found: Half[] = [];
  for (let at = before.get(half); at; at = before.get(at)) found.push(at);
  return found;
}

/** Gives the articles in which one goes on, the nearest first. */
export function laterHalves({ behind }: Pick<Chains, 'behind'>, half: Half): Half[] {
  const found: Half[] = [];
  for (let at = behind.get(half); at; at = behind.get(at)) found.push(at);
  return found;
}

/** Gives how an article may go on: by its own words; where it has none, by those before it that name further pages: 下转第2、3版. */
export function goingOf(chains: Chains, half: Half, pagesNamed: FindPages): Going {
  const ancestors = ancestorsOf(chains, half);
  const own = { half, on: half.on, page: half.page, ancestors };
  if (half.on) return own;
  const at = ancestors.findIndex(({ on }) => on !== null);
  const source = ancestors[at];
  if (!source?.on) return own;
  const pages = pagesLeft(source, [half, ...ancestors.slice(0, at)], pagesNamed);
  if (pages.length === 0) return own;
  return {
    ...own,
    on: { ...source.on, jump: { ...source.on.jump, pages } },
    page: source.page,
  };
}

/** Gives the pages that an article goes on on by its own words, less those of its halves. */
export function pagesLeft({ on, page }: Half, later: readonly Half[], pagesNamed: FindPages): string[] {
  return (on?.jump.pages ?? []).filter((key) => {
    const named = pagesNamed(key, page);
    return !later.some((half) => named.includes(half.page));
  });
}
