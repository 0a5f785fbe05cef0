/** The terms of a glossary and the blocks of an archive in which each stands. */
import { termFinder, type FoundTerm } from '../extract/glossary-terms.ts';
import { GLOSSARY_LANGUAGES, type Glossary } from '../model/glossary.ts';
import { isSameLanguage } from '../model/language.ts';
import { compareNames } from './name-order.ts';
import type { DocumentText, TextBlock } from './text.ts';
import type { DocumentEntry } from './tree.ts';

/** A block in which a term stands. */
export interface TermUse {
  readonly entry: DocumentEntry;
  readonly block: TextBlock;
  /** The term as it stands there first, and where. */
  readonly written: string;
  readonly at: number;
}

export interface UsesOfTerm {
  /** How many blocks have the term. */
  readonly count: number;
  /** Of the newest issues, so many as are listed. */
  readonly listed: readonly TermUse[];
}

/** By the name of the term; those that stand nowhere are not among them, and those in credits alone have no place. */
export type TermUses = ReadonlyMap<string, UsesOfTerm>;

/** Blocks that are listed of each term: one that stands everywhere is looked for by the search. */
export const LISTED_USES = 12;

/** Gives where the terms of a glossary stand in the documents of its language, the newest issue first. */
export async function collectUses(
  documents: readonly DocumentEntry[],
  glossary: Glossary,
  read: (document: DocumentEntry) => Promise<DocumentText>,
): Promise<TermUses> {
  const find = termFinder(glossary);
  const uses = new Map<string, { count: number; listed: TermUse[] }>();
  if (glossary.length === 0) return uses;
  for (const entry of inNewestOrder(documents)) {
    const { head, body, foot } = await read(entry);
    // Credits have no place of their own that a list could lead to.
    for (const { term } of foot.flatMap(({ text }) => find(text)))
      if (!uses.has(term.zh)) uses.set(term.zh, { count: 0, listed: [] });
    const inText = [...head, ...body].flatMap((block) =>
      firstsIn(find(block.text)).map((found) => ({ block, ...found })),
    );
    for (const { block, term, written, at } of inText) {
      const known = uses.get(term.zh) ?? { count: 0, listed: [] };
      known.count += 1;
      if (known.listed.length < LISTED_USES) known.listed.push({ entry, block, written, at });
      uses.set(term.zh, known);
    }
  }
  return uses;
}

/** Gives the terms that are used, and those that stand in a name of one: of names that overlap the longest alone counts as used. */
export function usedTerms(glossary: Glossary, uses: TermUses): Glossary {
  const used = glossary.filter(({ zh }) => uses.has(zh));
  const names = used.flatMap(({ zh, also }) => [zh, ...also]).join('\n');
  return glossary.filter(({ zh }) => uses.has(zh) || names.includes(zh));
}

/** Of a term that stands in a block more than once, gives the first place. */
function firstsIn(found: readonly FoundTerm[]): FoundTerm[] {
  return [...new Map(found.toReversed().map((each) => [each.term, each])).values()];
}

function inNewestOrder(documents: readonly DocumentEntry[]): DocumentEntry[] {
  return documents
    .filter(({ data }) => isSameLanguage(data.language, GLOSSARY_LANGUAGES.source))
    .toSorted(
      (one, other) =>
        compareNames(other.data.issue, one.data.issue) || compareNames(one.data.id, other.data.id),
    );
}
