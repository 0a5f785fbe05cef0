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
  if (first.page === second.page || !(first.on ?? second.from)) return null;
  if (first.on && !leadsTo(first, second)) return null;
  if (second.from && !comesFrom(second, [first, ...ancestors])) return null;
  const [one, other] = [first.on?.jump.part ?? null, second.from?.jump.part ?? null];
  if (one !== null && other !== null && one !== other) return null;
  const same = one !== null && other !== null;
  const alike = likeness(first.headline, second.headline);
  const bare = !(first.on && second.from) || (isUnnamed(first.on) && isUnnamed(second.from));
  if (bare && alike < SAME_HEADLINE) return null;
  return { first, second, score: same || hasKey(first, second) ? 1 : alike };
}

function isUnnamed({ jump }: NonNullable<Half['on']>): boolean {
  return jump.pages.length === 0;
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
