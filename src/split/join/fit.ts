/** Whether one article can go on in another, and how much speaks for it. */
import type { Going } from './chain.ts';
import type { BlockJump, Half } from './half.ts';
import type { Headlines } from './likeness.ts';
import { plainLetters } from './likeness.ts';
import type { FindPages } from './page-names.ts';

export interface Fit {
  readonly first: Half;
  readonly second: Half;
  /** From 0, where only their pages fit, to 1: the same number, the same word, or the same headline. */
  readonly score: number;
}

/** What is known of an issue's articles and pages. */
export interface KnownIssue {
  readonly headlines: Headlines;
  readonly pagesNamed: FindPages;
}

/** From here headlines tell of the same, where no jump line says so on one side; chosen. */
export const SAME_HEADLINE = 0.8;

/** Gives how an article fits as what another, that says it goes on, leads to. `null` where it contradicts it. */
export function fitOf(going: Going, second: Half, known: KnownIssue): Fit | null {
  const { half: first, on } = going;
  const { from } = second;
  if (!(on ?? from) || isElsewhere(first, second) || contradict(on, from)) return null;
  if (!leadsTo(going, second, known) || !comesFrom(second, going, known)) return null;
  const alike = known.headlines.likeness(headlined(going), second);
  if (alike < SAME_HEADLINE && !namesBoth(on, from)) return null;
  return { first, second, score: sameNumber(on, from) || hasKey(going, second) ? 1 : alike };
}

/** No half stands on the page of the other, nor in another issue. */
function isElsewhere(first: Half, second: Half): boolean {
  return first.page === second.page || first.otherIssue.includes('on') || second.otherIssue.includes('from');
}

/** Gives the half nearest before the next that has a headline, which stands for all of them. */
export function headlined({ half, ancestors }: Going): Half {
  return [half, ...ancestors].find(({ headline }) => headline !== '') ?? half;
}

type HalfJump = BlockJump | null;

function contradict(on: HalfJump, from: HalfJump): boolean {
  const [one, other] = [on?.jump.part ?? null, from?.jump.part ?? null];
  return one !== null && other !== null && one !== other;
}

function sameNumber(on: HalfJump, from: HalfJump): boolean {
  const part = on?.jump.part ?? null;
  return part !== null && part === from?.jump.part;
}

/** Tells whether each says something of the other, and one of them its page. */
function namesBoth(on: HalfJump, from: HalfJump): boolean {
  return on !== null && from !== null && on.jump.pages.length + from.jump.pages.length > 0;
}

function leadsTo({ on, page }: Going, { page: target }: Half, { pagesNamed }: KnownIssue): boolean {
  const keys = on?.jump.pages ?? [];
  return keys.length === 0 || keys.some((key) => pagesNamed(key, page).includes(target));
}

function comesFrom({ from, page }: Half, { half, ancestors }: Going, { pagesNamed }: KnownIssue): boolean {
  const keys = from?.jump.pages ?? [];
  if (keys.length === 0) return true;
  const named = keys.flatMap((key) => pagesNamed(key, page));
  return named.includes(half.page) || ancestors.some((ancestor) => named.includes(ancestor.page));
}

/** The word by which one names the other stands in the other's headline, or both name the same. */
function hasKey(going: Going, second: Half): boolean {
  const [on = '', from = ''] = [going.on?.jump.key, second.from?.jump.key].map((key) =>
    plainLetters(key ?? ''),
  );
  const names = (key: string, { headline }: Half): boolean =>
    key !== '' && plainLetters(headline).includes(key);
  return names(on, second) || names(from, headlined(going)) || (on !== '' && on === from);
}
