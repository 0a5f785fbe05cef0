/** What a reader typed → phrases → what Pagefind is asked. Typed white space separates phrases: all must occur. */
import { lenientWordsOf, indexWordsOf } from '../text/index-text.ts';
import { overlook } from '../text/lenient.ts';
import { tokenise, writtenAs } from '../text/tokens.ts';

export interface Phrase {
  /** As typed, without white space and format characters. */
  readonly typed: string;
  /** Its characters, folded. */
  readonly characters: readonly [string, ...string[]];
}

export type Query = readonly Phrase[];

/** White space, but for the joiner U+FEFF: nobody types it, and it is copied along without being seen. */
const SPACE = /[^\S\uFEFF]+/u;

/** Gives the phrases of a typed query, each once. */
export function parseQuery(typed: string): Query {
  const phrases = typed.split(SPACE).flatMap((part) => {
    const tokens = tokenise(part);
    const [first, ...rest] = tokens.map(({ folded }) => folded);
    return first === undefined
      ? []
      : [{ typed: writtenAs(part, tokens), characters: [first, ...rest] as const }];
  });
  return [...new Map(phrases.map((phrase) => [phrase.characters.join(''), phrase])).values()];
}

/** Gives the query as a lenient search compares it; phrases that are nothing but marks are left out. */
export function overlookInQuery(query: Query): Query {
  return query.flatMap(({ typed, characters }) => {
    const [first, ...rest] = overlook(characters.map((folded) => ({ folded }))).map(({ folded }) => folded);
    return first === undefined ? [] : [{ typed, characters: [first, ...rest] as const }];
  });
}

/** Gives the quoted query that finds the pages which hold a phrase, and no others. */
export function membershipQuery({ characters }: Phrase): string {
  return quote(indexWordsOf(characters));
}

/**
 * Gives pairs of quoted queries: a page that may hold a phrase with marks left out has one of each pair; its
 * text decides.
 */
export function lenientQueries({ characters }: Phrase): [string, string][] {
  const words = new Map(lenientWordsOf(characters).map((pair) => [pair[0], pair]));
  return [...words.values()].map(([near, over]) => [quote([near]), quote([over])]);
}

function quote(words: readonly string[]): string {
  return `"${words.join(' ')}"`;
}
