/** What a reader typed → phrases → what Pagefind is asked. Typed white space separates phrases: all must occur. */
import { lenientWordsOf, indexWordsOf } from '../text/index-text.ts';
import { overlook } from '../text/lenient.ts';
import { formsOf, type ScriptMap } from '../text/script.ts';
import { tokenise, writtenAs } from '../text/tokens.ts';

export interface Phrase {
  /** As typed, without white space and format characters. */
  readonly typed: string;
  /** Its characters, folded. */
  readonly characters: readonly [string, ...string[]];
  /** What each character may be written as; left out where each stands for itself alone. */
  readonly forms?: readonly (readonly string[])[];
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

/** Gives the query with the other forms of its characters that stand in the archive; `null` where there are none. */
export function writeForms(query: Query, script: ScriptMap): Query | null {
  const written = query.map((phrase) => {
    const forms = phrase.characters.map((character) => formsOf(character, script));
    return forms.some(({ length }) => length > 1) ? { ...phrase, forms } : phrase;
  });
  return written.some(({ forms }) => forms !== undefined) ? written : null;
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

/** Gives, for each word of a phrase in the index, all that it may be written as: side by side, one of each is the phrase. */
export function wordsInForms({ characters, forms }: Phrase): string[][] {
  return inForms(forms ?? characters.map((character) => [character]), indexWordsOf);
}

/**
 * Gives groups of quoted queries: a page that may hold a phrase with marks left out has one of each group; its
 * text decides.
 */
export function lenientQueries({ characters, forms }: Phrase): string[][] {
  const groups = inForms(forms ?? characters.map((character) => [character]), (pair) =>
    lenientWordsOf(pair).flat(),
  );
  const once = new Map(groups.map((words) => [words.join(' '), words]));
  return [...once.values()].map((words) => words.map((word) => quote([word])));
}

/** Gives the words of each two neighbours, or of the only character, in all their forms. */
function inForms(
  forms: readonly (readonly string[])[],
  wordsOf: (characters: string[]) => string[],
): string[][] {
  const [first = [], ...others] = forms;
  if (others.length === 0) return [first.flatMap((form) => wordsOf([form]))];
  return others.map((next, index) =>
    (forms[index] ?? []).flatMap((one) => next.flatMap((other) => wordsOf([one, other]))),
  );
}

/** Gives a query of words that stand side by side. */
export function quote(words: readonly string[]): string {
  return `"${words.join(' ')}"`;
}
