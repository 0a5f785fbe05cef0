/**
 * Lines of accepted issues → the marks of a paper.
 *
 * A mark is what lines of one role begin with: as little as says so, and the signs that all of these lines have next. Of
 * lines that nothing opens, it is what they end with, or all of a line that comes again. It is kept where `FEWEST_LINES` lines
 * have it, and `SHARE_OF_ROLE` of all lines of the paper that have it are of that role. A beginning or an end has a sign or a
 * space in it: three headlines may begin with the same word, or end with a quotation.
 */
import type { HouseMark, HouseMarks, HouseRole } from '../../model/profile.ts';
import { ALWAYS_ROLES, HOUSE_ROLES } from '../../model/profile.ts';
import type { HouseLine } from './lines.ts';
import type { MarkSide, Tallies, Tally } from './tally.ts';
import { partLength, tallyParts } from './tally.ts';

/** Lines that have a mark at the least, and the share of all such lines that are of its role; chosen. */
const FEWEST_LINES = 3;
const SHARE_OF_ROLE = 0.9;

/** Lines from which it is said that a role is always marked; chosen. */
const FEWEST_ALWAYS = 5;

/** What is neither a letter nor a figure. */
const ANY_SIGN = /[^\p{L}\p{N}\p{M}\p{C}]/u;
/** A sign that is none of any text's stops and quotation marks, or white space beside a character: that between letters is in every line. */
const OWN_SIGN =
  /[^\p{L}\p{N}\p{M}\p{C}\s“”‘’「」『』"'《》〈〉、，。！？；…,.!?;]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\s|\s[\p{Script=Han}]/u;

/** Where marks are looked for, in this order. */
const MARK_SIDES: readonly MarkSide[] = ['opens', 'ends', 'is'];

interface FoundMark {
  readonly role: HouseRole;
  readonly mark: HouseMark;
}

/** Gives the marks of a paper, by lines of its issues. */
export function learnMarks(lines: readonly HouseLine[]): HouseMarks {
  const found: FoundMark[] = [];
  for (const side of MARK_SIDES) {
    const known = found.map(({ mark }) => mark);
    for (const each of marksAt(lines, side, ({ text }) => known.some((mark) => hasMark(text, mark))))
      found.push(each);
  }
  const marks: HouseMarks = Object.fromEntries(
    HOUSE_ROLES.flatMap((role) => {
      const own = found.flatMap((each) => (each.role === role ? [each.mark] : []));
      return own.length > 0 ? [[role, own] as const] : [];
    }),
  );
  const always = ALWAYS_ROLES.filter((role) => isAlwaysMarked(lines, role, marks[role] ?? []));
  return always.length > 0 ? { ...marks, always } : marks;
}

/** Tells whether every line of a role has one of its marks, of enough lines to say so. */
function isAlwaysMarked(lines: readonly HouseLine[], role: HouseRole, marks: readonly HouseMark[]): boolean {
  const own = lines.filter((line) => line.role === role);
  return own.length >= FEWEST_ALWAYS && own.every(({ text }) => marks.some((mark) => hasMark(text, mark)));
}

function hasMark(text: string, { opens, ends, is }: HouseMark): boolean {
  if (opens !== undefined) return text.startsWith(opens);
  return ends === undefined ? text === is : text.endsWith(ends);
}

/** Gives the marks at one place of the lines, sorted; lines that are `told` already are asked for none. */
function marksAt(
  lines: readonly HouseLine[],
  side: MarkSide,
  told: (line: HouseLine) => boolean,
): FoundMark[] {
  const tallies = tallyParts(lines, side, told);
  const found = new Map<string, HouseRole>();
  for (const part of shortestFirst(tallies)) {
    const role = roleTold(tallies.of.get(part));
    if (role === null || isToldBy(part, found, side)) continue;
    const mark = grown(part, tallies, side);
    if (side === 'is' || OWN_SIGN.test(mark)) found.set(mark, role);
  }
  return [...found]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([part, role]) => {
      const own = tallies.of.get(part);
      return own ? [{ role, mark: markOfTally({ [side]: part }, role, own) }] : [];
    });
}

function shortestFirst({ of }: Tallies): string[] {
  return [...of.keys()].toSorted(
    (one, other) => partLength(one) - partLength(other) || (one < other ? -1 : 1),
  );
}

/** Gives the role that a part of a line tells; `null` where it tells none. */
function roleTold(own: Tally | undefined): HouseRole | null {
  if (!own || own.all < FEWEST_LINES) return null;
  const [most] = [...own.roles].toSorted(([, one], [, other]) => other - one);
  return most && most[1] >= FEWEST_LINES && most[1] >= own.all * SHARE_OF_ROLE ? most[0] : null;
}

/** Gives a part with what all of its lines have next, up to the end of the first signs. */
function grown(part: string, { next }: Tallies, side: MarkSide): string {
  let best = part;
  for (let at: string | undefined = part, signs = false; at !== undefined; at = next.get(at)) {
    const isSign = ANY_SIGN.test(edgeOf(at, side));
    if (signs && !isSign) break;
    if (isSign) best = at;
    signs = isSign;
  }
  return best;
}

/** Gives the innermost character of a part. */
function edgeOf(part: string, side: MarkSide): string {
  const characters = [...part];
  return (side === 'opens' ? characters.at(-1) : characters[0]) ?? '';
}

/** Tells whether a part of this part is a mark already. */
function isToldBy(part: string, found: ReadonlyMap<string, HouseRole>, side: MarkSide): boolean {
  const characters = [...part];
  return characters.some((_, index) =>
    found.has((side === 'opens' ? characters.slice(0, index + 1) : characters.slice(index)).join('')),
  );
}

function markOfTally(
  own: Pick<HouseMark, MarkSide>,
  role: HouseRole,
  { all, begins, ends, roles }: Tally,
): HouseMark {
  const leads = (role === 'kicker' || role === 'headline') && begins >= all * SHARE_OF_ROLE;
  const closes = role === 'byline' && ends >= all * SHARE_OF_ROLE;
  return {
    ...own,
    ...(leads ? { article: 'begins' as const } : {}),
    ...(closes ? { article: 'ends' as const } : {}),
    lines: roles.get(role) ?? 0,
    of: all,
  };
}
