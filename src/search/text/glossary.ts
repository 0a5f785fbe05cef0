/**
 * How terms of the texts are called in the language of a translation, for those who type that:
 * `pagefind/glossary.json`, read only when letters are typed.
 */
import { wordsIn } from './word-text.ts';

/** A term: what it is called in translation, the usual name first, and as it stands in the texts. */
export interface CalledTerm {
  readonly renderings: readonly string[];
  /** Of its renderings. */
  readonly language: string;
  readonly names: readonly string[];
  /** The language of the text that its first name stands in. */
  readonly written: string;
}

/** The file: by the languages of renderings and names, the renderings, then the names, of each term. */
type GlossaryFile = readonly (readonly [
  language: string,
  written: string,
  terms: readonly (readonly [renderings: readonly string[], names: readonly string[]])[],
])[];

/** Gives the text of `glossary.json`. */
export function writeGlossary(terms: readonly CalledTerm[]): string {
  const groups = new Map<string, CalledTerm[]>();
  for (const term of terms) {
    const key = `${term.language} ${term.written}`;
    const group = groups.get(key) ?? [];
    group.push(term);
    groups.set(key, group);
  }
  const file: GlossaryFile = [...groups.values()].map((group) => [
    group[0]?.language ?? '',
    group[0]?.written ?? '',
    group.map(({ renderings, names }) => [renderings, names]),
  ]);
  return JSON.stringify(file);
}

/** Gives the terms that a parsed `glossary.json` holds. */
export function readGlossaryTerms(json: unknown): CalledTerm[] {
  return (json as GlossaryFile).flatMap(([language, written, terms]) =>
    terms.map(([renderings, names]) => ({ renderings, language, names, written })),
  );
}

/** A rendering of a term that begins as something typed. */
export interface BegunRendering {
  readonly rendering: string;
  readonly term: CalledTerm;
}

/** Gives the terms one of whose renderings begins with what is typed, each with that, the shortest first; then those in which another word does. */
export function termsBeginning(terms: readonly CalledTerm[], typed: string): BegunRendering[] {
  const wanted = wordsOfName(typed);
  if (wanted === '') return [];
  const having = (holds: (name: string) => boolean): BegunRendering[] =>
    terms
      .flatMap((term) => {
        const rendering = term.renderings.find((each) => holds(wordsOfName(each)));
        return rendering === undefined ? [] : [{ rendering, term }];
      })
      .sort((one, other) => one.rendering.length - other.rendering.length);
  const first = having((name) => name.startsWith(wanted));
  const known = new Set(first.map(({ term }) => term));
  const later = having((name) => name.includes(` ${wanted}`)).filter(({ term }) => !known.has(term));
  return [...first, ...later];
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
