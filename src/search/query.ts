/** What a reader typed → phrases → what Pagefind is asked. Typed white space separates phrases: all must occur. */
import { tokenise, type Token } from './tokens.ts';

export interface Phrase {
  /** As typed, without white space and format characters. */
  readonly typed: string;
  /** Its characters, folded. */
  readonly characters: readonly [string, ...string[]];
}

export type Query = readonly Phrase[];

/** Gives the phrases of a typed query, each once. */
export function parseQuery(typed: string): Query {
  const phrases = typed.split(/\s+/u).flatMap((part) => {
    const tokens = tokenise(part);
    const [first, ...rest] = tokens.map(({ folded }) => folded);
    return first === undefined
      ? []
      : [{ typed: textOf(part, tokens), characters: [first, ...rest] as const }];
  });
  return [...new Map(phrases.map((phrase) => [phrase.characters.join(''), phrase])).values()];
}

/** Gives the quoted query that finds the pages which hold a phrase, and no others. */
export function membershipQuery({ characters }: Phrase): string {
  return `"${characters.join(' ')}"`;
}

/** Gives the query whose scores rank the pages: the same characters, each once, in no order. */
export function rankingQuery(query: Query): string {
  return [...new Set(query.flatMap(({ characters }) => characters))].join(' ');
}

function textOf(part: string, tokens: readonly Token[]): string {
  return tokens.map(({ start, end }) => part.slice(start, end)).join('');
}
