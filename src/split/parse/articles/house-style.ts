/** Tokens of a whole text → what its articles have in common, by those that surely begin. */
import { most } from '../../../model/list.ts';
import type { TextLayout } from '../lines/text-layout.ts';
import type { Token } from '../lines/token.ts';
import { signatureBelow } from './around.ts';

/** What the articles of a text have in common. */
export interface HouseStyle {
  /** Share of the articles that surely begin that have a byline or dateline: above 0 and below 1. */
  readonly signature: number;
  /** Characters of the shortest headline above a byline or dateline; 0 where there are fewer than two. */
  readonly shortest: number;
  /** Lines that head several articles: names of columns. */
  readonly columns: ReadonlySet<string>;
}

/** Characters of the name of a column at the most; a guess. */
const LONGEST_COLUMN = 8;

/** Characters of a heading that most crossheads do not have, as headlines do; a guess. */
const LONGEST_CROSSHEAD = 11;

/**
 * Gives what the articles that surely begin have in common: the share of those at the top of a page, or behind the blank
 * lines between articles, that have a byline or dateline; and the characters of the shortest headline.
 */
export function houseStyle(
  tokens: readonly Token[],
  { separator }: TextLayout,
  opening: ReadonlySet<number>,
): HouseStyle {
  const heads = headsOfText(tokens, separator, opening);
  const sure = heads.filter(
    (head) => head.tops || (head.apart && (head.signed || head.lines > 1 || head.length > LONGEST_CROSSHEAD)),
  );
  const signed = heads.filter((head) => head.signed);
  const named = heads.filter((head) => head.lines > 1 && head.first.length <= LONGEST_COLUMN);
  // Half a head of each kind more: a text of few articles tells little.
  return {
    signature: (sure.filter((head) => head.signed).length + 0.5) / (sure.length + 1),
    shortest: signed.length > 1 ? -most(signed.map(({ length }) => -length)) : 0,
    columns: repeated(named.map(({ first }) => first)),
  };
}

function repeated(names: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const name of names) (seen.has(name) ? again : seen).add(name);
  return again;
}

interface HeadOfText {
  /** Whether it opens a page. */
  readonly tops: boolean;
  /** Whether blank lines part it from what stands above. */
  readonly apart: boolean;
  readonly signed: boolean;
  readonly lines: number;
  readonly length: number;
  readonly first: string;
}

function headsOfText(
  tokens: readonly Token[],
  separator: number | null,
  opening: ReadonlySet<number>,
): HeadOfText[] {
  const heads: HeadOfText[] = [];
  for (const [at, { kind, line, gap, text }] of tokens.entries()) {
    if (kind !== 'heading' || tokens[at - 1]?.kind === 'heading') continue;
    let end = at + 1;
    while (tokens[end]?.kind === 'heading') end += 1;
    heads.push({
      tops: at === 0 || opening.has(line),
      apart: separator !== null && gap >= separator,
      signed: signatureBelow(tokens, end) !== null,
      lines: end - at,
      length: most(tokens.slice(at, end).map(({ text: own }) => own.length)),
      first: text,
    });
  }
  return heads;
}
