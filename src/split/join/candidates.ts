/**
 * Articles with their jumps → which could be halves of one: those on the pages that a jump line names, and where it names
 * none, those that say they come from its page, or have its headline. So what is compared grows with the jump lines, and
 * not with every two articles of an issue.
 */
import type { Going } from './chain.ts';
import type { Half } from './half.ts';
import type { KnownIssue } from './fit.ts';
import { headlined, SAME_HEADLINE } from './fit.ts';

/** Gives, for each page that is named or for all of them together, the articles in which one may go on. */
export type FindCandidates = (going: Going) => readonly (readonly Half[])[];

/** Gives what finds the candidates among an issue's articles. */
export function readCandidates(
  halves: readonly Half[],
  { headlines: { alike }, pagesNamed }: KnownIssue,
): FindCandidates {
  const onPage = Map.groupBy(halves, ({ page }) => page);
  const comingFrom = grouped(
    halves.flatMap((half) =>
      (half.from?.jump.pages ?? []).flatMap((key) =>
        pagesNamed(key, half.page).map((page) => [page, half] as const),
      ),
    ),
  );
  // What comes from no page that is named can only be known by its headline.
  const comingFromSome = grouped(
    halves
      .filter(({ from }) => from?.jump.pages.length === 0)
      .flatMap((second) => alike(second, SAME_HEADLINE).map((first) => [first, second] as const)),
  );
  return (going) => {
    const { half, on, page: own, ancestors } = going;
    if (on && on.jump.pages.length > 0)
      return on.jump.pages.map((key) => pagesNamed(key, own).flatMap((page) => onPage.get(page) ?? []));
    const naming = [half, ...ancestors].flatMap(({ page }) => comingFrom.get(page) ?? []);
    const like = on ? alike(headlined(going), SAME_HEADLINE) : (comingFromSome.get(half) ?? []);
    return [[...new Set([...naming, ...like])]];
  };
}

function grouped<Key, Value>(
  entries: readonly (readonly [Key, Value])[],
): ReadonlyMap<Key, readonly Value[]> {
  const found = new Map<Key, Value[]>();
  for (const [key, value] of entries) {
    const known = found.get(key);
    if (known) known.push(value);
    else found.set(key, [value]);
  }
  return found;
}
