/** Issue → how its articles go on: the halves of each, in the order of reading, and the pages that jump lines name. */
import type { BlockId, Highlight, Issue } from '../../model/issue.ts';
import type { Half } from './half.ts';
import { halvesOf } from './half.ts';
import type { Pairing } from './pairs.ts';
import { pairHalves } from './pairs.ts';
import type { FindPages } from './page-names.ts';
import { readPageNames } from './page-names.ts';

export type { Doubt } from './pairs.ts';
export type { BlockJump, Half } from './half.ts';
export { halvesOf } from './half.ts';

/** What a jump line of an article leads to. */
export interface JumpLink {
  readonly block: BlockId;
  /** Its characters in the block, as received. */
  readonly text: string;
  /** Slugs of the pages that it names and the issue has. */
  readonly pages: readonly string[];
}

export interface Joined {
  /** Slug of the article in which one began, and of that in which it goes on; `null` where there is none. */
  readonly from: Half | null;
  readonly on: Half | null;
  /** The first half of the whole; the article itself where it is that. */
  readonly first: Half;
  readonly jumps: readonly JumpLink[];
  /** Whether it began in another issue, or goes on in one. */
  readonly otherIssue: Half['otherIssue'];
}

export interface Joins extends Pick<Pairing, 'doubts' | 'apart'> {
  /** By the article. */
  readonly of: ReadonlyMap<Highlight, Joined>;
}

type JoinedIssue = Pick<Issue, 'pages' | 'joins'>;

/** Several ask the same of one issue. */
const joinsKnown = new WeakMap<JoinedIssue, Joins>();

/** Gives how the articles of an issue go on. */
export function joinHalves(issue: JoinedIssue): Joins {
  const joins = joinsKnown.get(issue) ?? findJoins(issue);
  joinsKnown.set(issue, joins);
  return joins;
}

function findJoins(issue: JoinedIssue): Joins {
  const halves = halvesOf(issue);
  const pagesNamed = readPageNames(issue.pages);
  const { chains, doubts, apart } = pairHalves(halves, issue.joins ?? [], pagesNamed);
  const { before, behind } = chains;
  const firstOf = (half: Half): Half => {
    let first = half;
    for (let from = before.get(first); from; from = before.get(first)) first = from;
    return first;
  };
  const of = new Map(
    halves.map((half): [Highlight, Joined] => [
      half.highlight,
      {
        from: before.get(half) ?? null,
        on: behind.get(half) ?? null,
        first: firstOf(half),
        jumps: apart.length > 0 ? [] : pageLinks(half, pagesNamed),
        otherIssue: half.otherIssue,
      },
    ]),
  );
  return { of, doubts, apart };
}

function pageLinks({ jumps, page }: Half, pagesNamed: FindPages): JumpLink[] {
  const whole = jumps.filter(({ jump }) => !jumps.some((other) => other.jump.also === jump));
  return whole.flatMap(({ block, text, jump: { pages, also } }) => {
    const keys = [...pages, ...(also?.pages ?? [])];
    const found = new Set(keys.flatMap((key) => pagesNamed(key, page)));
    const named = [...found]
      .filter((other) => other !== page)
      .toSorted((one, other) => one.sequence - other.sequence);
    return named.length > 0 ? [{ block: block.id, text, pages: named.map(({ slug }) => slug) }] : [];
  });
}
