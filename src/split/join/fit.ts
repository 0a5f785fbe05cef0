/** Whether one article can go on in another, and how much speaks for it. */
import type { Half } from './half.ts';
import { plainLetters, likeness } from './likeness.ts';
import { namesPage } from './printed-page.ts';

export interface Fit {
  readonly first: Half;
  readonly second: Half;
  /** From 0, where only their pages fit, to 1: the same number, the same word, or the same headline. */
  readonly score: number;
}

/** From here headlines tell of the same, where no jump line says so on one side; chosen. */
const SAME_HEADLINE = 0.8;

/** Gives how one article fits as what another, that says it goes on, leads to; `ancestors` are what that one comes from. `null` where it contradicts it. */
export function fitOf(first: Half, second: Half, ancestors: readonly Half[]): Fit | null {
  const [on, from] = [first.on, second.from];
  if (first.page === second.page || !(on ?? from) || contradict(on, from)) return null;
  if (!leadsTo(first, second) || !comesFrom(second, [first, ...ancestors])) return null;
  const alike = likeness(first.headline, second.headline);
  if (alike < SAME_HEADLINE && !namesBoth(on, from)) return null;
  return { first, second, score: sameNumber(on, from) || hasKey(first, second) ? 1 : alike };
}

type HalfJump = Half['on'];

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

function leadsTo({ on, page }: Half, { page: target }: Half): boolean {
  const pages = on?.jump.pages ?? [];
  return pages.length === 0 || pages.some((key) => namesPage(key, target, page.label));
}

function comesFrom({ from, page }: Half, sources: readonly Half[]): boolean {
  const pages = from?.jump.pages ?? [];
  return (
    pages.length === 0 ||
    pages.some((key) => sources.some((source) => namesPage(key, source.page, page.label)))
  );
}

/** The word by which one names the other stands in the other's headline, or both name the same. */
function hasKey(first: Half, second: Half): boolean {
  const [on, from] = [first.on?.jump.key, second.from?.jump.key].map((key) => plainLetters(key ?? ''));
  const names = (key: string | undefined, headline: string): boolean =>
    key !== undefined && key !== '' && plainLetters(headline).includes(key);
  return names(on, second.headline) || names(from, first.headline) || (on !== '' && on === from);
}
