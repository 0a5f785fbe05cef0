/** What was typed in letters → the words that are looked for in translations: `tolerance "business environment"`. */
import { wordsIn, type WrittenWord } from '../text/word-text.ts';

/** Words that stand side by side. */
export interface AskedRun {
  readonly words: readonly [string, ...string[]];
  /** Typed in quotation marks: no other form of a word is it. */
  readonly exact: boolean;
}

const TYPED_PART = /["“”]([^"“”]*)["“”]|[^\s"“”]+/gu;

/** Gives the runs of a typed query, each once; a word with a hyphen is a run. */
export function parseRuns(typed: string): AskedRun[] {
  const runs = [...typed.matchAll(TYPED_PART)].flatMap(([part, quoted]): AskedRun[] => {
    const [first, ...others] = wordsIn(quoted ?? part).map(({ folded }) => folded);
    return first === undefined ? [] : [{ words: [first, ...others], exact: quoted !== undefined }];
  });
  return [...new Map(runs.map((run) => [run.words.join(' '), run])).values()];
}

/** Words that nearly every line of English has: between others, they tell nothing. */
const FUNCTION_WORDS = new Set('a an and as at by for from in into is of on or the to with'.split(' '));

/** Gives runs without words that nearly every line has, those of a quotation aside; all where there are no others. */
export function tellingRuns(runs: readonly AskedRun[]): readonly AskedRun[] {
  const telling = runs.filter(
    ({ words, exact }) => exact || words.length > 1 || !FUNCTION_WORDS.has(words[0]),
  );
  return telling.length > 0 ? telling : runs;
}

/** Gives some runs as one: all of their words side by side, in any form where some may be in any. */
export function joinRuns(runs: readonly AskedRun[]): AskedRun {
  const [first = '', ...others] = runs.flatMap(({ words }) => words);
  return { words: [first, ...others], exact: runs.every(({ exact }) => exact) };
}

/** Tells whether translations can hold what is typed: it has letters, and none of Chinese. */
export function isInLetters(typed: string): boolean {
  return /\p{Script=Latin}/u.test(typed) && !/\p{Script=Han}/u.test(typed);
}

/** Gives the words of which a written one is a form, by the stem that they share. */
export type FormsOf = (written: string) => ReadonlySet<string>;

export interface FoundRun {
  readonly run: AskedRun;
  /** UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  /** Its words as they stand here, as they are compared. */
  readonly written: readonly string[];
}

/** Gives the places of runs in a text, in order; none of a run in another of it. */
export function findRunsIn(text: string, runs: readonly AskedRun[], formsOf: FormsOf): FoundRun[] {
  const words = wordsIn(text);
  return runs
    .flatMap((run) => runPlaces(run, words, formsOf))
    .sort((one, other) => one.start - other.start || one.end - other.end);
}

function runPlaces(run: AskedRun, words: readonly WrittenWord[], formsOf: FormsOf): FoundRun[] {
  const found: FoundRun[] = [];
  for (let at = 0; at + run.words.length <= words.length; at += 1) {
    const here = words.slice(at, at + run.words.length).map(({ folded }) => folded);
    if (!here.every((word, index) => word === run.words[index] || isForm(word, run.words[index]))) continue;
    const end = at + run.words.length - 1;
    found.push({ run, start: words[at]?.start ?? 0, end: words[end]?.end ?? 0, written: here });
    at = end;
  }
  return found;

  function isForm(written: string, asked = ''): boolean {
    return !run.exact && formsOf(written).has(asked);
  }
}
