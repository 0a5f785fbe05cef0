/** What a paper puts before or behind the lines of a role tells what they are: ○ 陆 鸣, △ 码头的清晨。, 苕川讯·… */
import type { HouseMark, HouseMarks, HouseRole } from '../../../model/profile.ts';
import { ALWAYS_ROLES, HOUSE_ROLES } from '../../../model/profile.ts';
import type { TokenKind } from './token-kind.ts';
import type { Token } from './token.ts';
import { as } from './token.ts';

/** Characters of a mark at the most. */
const LONGEST_MARK = 6;

/** Characters of a name without a mark at the most, and how sure it is; chosen, as no issue is left to count it on. */
const LONGEST_NAME = 6;
const SIGNATURE = 0.8;

const KIND_OF_MARKED = {
  kicker: 'heading',
  headline: 'heading',
  deck: 'heading',
  byline: 'byline',
  dateline: 'prose',
  crosshead: 'crosshead',
  quote: 'quote',
  verse: 'verse',
  caption: 'caption',
  attribution: 'picture',
  credit: 'credit',
  folio: 'folio',
} as const satisfies Record<HouseRole, TokenKind>;

interface Marked {
  readonly role: HouseRole;
  readonly confidence: number;
  readonly article: HouseMark['article'];
}

/** Marks to look up. */
export interface HouseIndex {
  readonly opening: ReadonlyMap<string, Marked>;
  readonly ending: ReadonlyMap<string, Marked>;
  readonly whole: ReadonlyMap<string, Marked>;
  /** Whether its kickers and decks are always marked, so that heads have one line without a mark. */
  readonly single: boolean;
}

/** Gives the marks of a paper, to be looked up. */
export function houseIndex(marks: HouseMarks): HouseIndex {
  const opening = new Map<string, Marked>();
  const ending = new Map<string, Marked>();
  const whole = new Map<string, Marked>();
  for (const role of HOUSE_ROLES)
    for (const { opens, ends, is, article, lines, of } of marks[role] ?? []) {
      const marked = { role, confidence: surenessOfMark(lines, of), article };
      if (opens !== undefined) opening.set(opens, marked);
      if (ends !== undefined) ending.set(ends, marked);
      if (is !== undefined) whole.set(is, marked);
    }
  const single = ALWAYS_ROLES.every((role) => marks.always?.includes(role));
  return { opening, ending, whole, single };
}

/** Gives how sure a mark is: one line more of each kind, since few lines tell little. */
function surenessOfMark(lines: number, of: number): number {
  return Math.floor((100 * (lines + 1)) / (of + 2)) / 100;
}

/** Marks the lines that have a mark of the paper as what they are in it. */
export function markHouse(tokens: Token[], house: HouseIndex | undefined): void {
  if (house === undefined) return;
  for (const [index, token] of tokens.entries()) {
    const marked = markOf(token.text, house);
    const around = [tokens[index - 1], tokens[index + 1]] as const;
    if (marked) tokens[index] = asMarked(token, marked, around);
    else if (house.single && isSignature(token, around))
      tokens[index] = { ...as(token, 'byline', 'house-style', SIGNATURE), house: 'ends' };
  }
}

/** Between text and a headline of one line stands who wrote the text: 苏三省 */
function isSignature(
  { kind, text }: Token,
  [before, next]: readonly [Token | undefined, Token | undefined],
): boolean {
  const between = before?.kind === 'prose' && next?.kind === 'heading';
  return kind === 'heading' && between && text.length <= LONGEST_NAME;
}

function markOf(text: string, { opening, ending, whole }: HouseIndex): Marked | undefined {
  const all = whole.get(text);
  if (all) return all;
  const first = [...text.slice(0, 2 * LONGEST_MARK)].slice(0, LONGEST_MARK);
  const last = [...text.slice(-2 * LONGEST_MARK)].slice(-LONGEST_MARK);
  for (let length = LONGEST_MARK; length > 0; length -= 1) {
    const marked = opening.get(first.slice(0, length).join('')) ?? ending.get(last.slice(-length).join(''));
    if (marked) return marked;
  }
  return undefined;
}

function asMarked(
  token: Token,
  { role, confidence, article }: Marked,
  around: readonly [Token | undefined, Token | undefined],
): Token {
  return {
    ...token,
    kind: KIND_OF_MARKED[role],
    weak: false,
    dateline: role === 'dateline',
    role: roleIn(role, around),
    ...(article ? { house: article } : {}),
    decision: { reason: 'house-style', confidence },
  };
}

/** A kicker leads to a heading line, and a deck stands below one. */
function roleIn(
  role: HouseRole,
  [before, next]: readonly [Token | undefined, Token | undefined],
): 'kicker' | 'deck' | undefined {
  if (role === 'kicker' && next?.kind === 'heading') return role;
  return role === 'deck' && before?.kind === 'heading' ? role : undefined;
}
