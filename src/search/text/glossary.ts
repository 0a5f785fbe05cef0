/**
 * How terms of the texts are called in the language of a translation, for those who type that:
 * `pagefind/glossary.json`, read only when letters are typed.
 */
import { wordsIn } from './word-text.ts';

/** A term: what it is called in translation, the usual name first, and as it stands in the texts. */
export interface CalledTerm {
  readonly renderings: readonly string[];
  readonly names: readonly string[];
}

/** The file: renderings, then names. */
type GlossaryFile = readonly (readonly [renderings: readonly string[], names: readonly string[]])[];

/** Gives the text of `glossary.json`. */
export function writeGlossary(terms: readonly CalledTerm[]): string {
  return JSON.stringify(terms.map(({ renderings, names }) => [renderings, names]) satisfies GlossaryFile);
}

/** Gives the terms that a parsed `glossary.json` holds. */
export function readGlossaryTerms(json: unknown): CalledTerm[] {
  return (json as GlossaryFile).map(([renderings, names]) => ({ renderings, names }));
}

/** Gives the terms that are called what is typed, in the singular or the plural; where none is, those whose name begins with it. */
export function termsCalled(terms: readonly CalledTerm[], typed: string): CalledTerm[] {
  const wanted = wordsOfName(typed);
  if (wanted === '') return [];
  const having = (holds: (name: string) => boolean): CalledTerm[] =>
    terms.filter(({ renderings }) => renderings.some((rendering) => holds(wordsOfName(rendering))));
  const whole = having((name) => inSingular(name) === inSingular(wanted));
  return whole.length > 0 ? whole : having((name) => name.startsWith(`${wanted} `));
}

/** Gives the terms that have all of some runs of words in their name. */
export function termsHolding(
  terms: readonly CalledTerm[],
  runs: readonly (readonly string[])[],
): CalledTerm[] {
  const wanted = runs.map((words) => ` ${words.join(' ')} `);
  return terms.filter(({ renderings }) =>
    renderings.some((rendering) => wanted.every((run) => ` ${wordsOfName(rendering)} `.includes(run))),
  );
}

function wordsOfName(text: string): string {
  return wordsIn(text)
    .map(({ folded }) => folded)
    .join(' ');
}

/** Gives a name without the `s` of a plural: enough to tell whether two names are one. */
function inSingular(name: string): string {
  return name.replace(/([^s])s$/u, '$1');
}
