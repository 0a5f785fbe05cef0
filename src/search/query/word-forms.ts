/**
 * The forms of asked words that stand in a page, as the address of a hit holds them: `tolerance-tolerant-tolerated` is
 * the word and its forms. The page that a hit leads to knows no stems; so it marks what was found.
 */
import type { FormsOf, FoundRun } from './words-asked.ts';

const FORM_MARK = '-';

/** Gives each word that was asked for with the other forms of it that were found; none where all stand as typed. */
export function formsFound(found: readonly FoundRun[]): string[] {
  const forms = new Map<string, Set<string>>();
  for (const { run, written } of found)
    for (const [index, word] of run.words.entries()) {
      const form = written[index];
      if (form !== undefined && form !== word) forms.set(word, (forms.get(word) ?? new Set()).add(form));
    }
  return [...forms].map(([word, others]) => [word, ...[...others].sort()].join(FORM_MARK));
}

/** Gives what tells of which asked words a written one is a form, by what an address holds. */
export function readForms(values: readonly string[]): FormsOf {
  const asked = new Map<string, Set<string>>();
  for (const value of values) {
    const [word = '', ...forms] = value.split(FORM_MARK);
    for (const form of forms) asked.set(form, (asked.get(form) ?? new Set()).add(word));
  }
  return (written) => asked.get(written) ?? new Set();
}
