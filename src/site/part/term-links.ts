/** The names in a text that lead to the glossary: each where it stands first, and no two close to each other. */
import { renderingFinder, termFinder, type FoundTerm } from '../../extract/glossary-terms.ts';
import type { Locale } from '../../i18n/index.ts';
import { restOf, type TextBlock } from '../../archive/text.ts';
import { GLOSSARY_LANGUAGES, type Glossary, type GlossaryTerm } from '../../model/glossary.ts';
import { isSameLanguage } from '../../model/language.ts';
import type { Bilingual } from './bilingual.ts';
import { pathOfTerm } from './glossary.ts';

/** A term in the text behind a block's run-in head. */
export interface LinkedTerm {
  readonly at: number;
  readonly length: number;
  readonly path: string;
}

/** By the id of a block. */
export type LinkedTerms = ReadonlyMap<string, readonly LinkedTerm[]>;

/** What the terms of a text are linked by. */
export interface TermReader {
  readonly locale: Locale;
  readonly glossary: Glossary;
  readonly bilingual: Bilingual | null;
  /** Of the text. */
  readonly language: string;
}

/** Terms with a name of their own: what a word means that is none is looked up in the glossary itself. */
const LINKED_KINDS: ReadonlySet<GlossaryTerm['kind']> = new Set(['organisation', 'document', 'initiative']);

/** Letters between one linked term and the next, in text as received and in translation: lines of names in a row would run together. */
const LETTERS_APART = { received: 3, translated: 8 };

interface Finders {
  readonly inSource: (text: string) => FoundTerm[];
  readonly inTarget: (source: string, target: string) => FoundTerm[];
}

const finders = new WeakMap<Glossary, Finders>();

function findersOf(glossary: Glossary): Finders {
  const known = finders.get(glossary);
  if (known) return known;
  const made = { inSource: termFinder(glossary), inTarget: renderingFinder(glossary) };
  finders.set(glossary, made);
  return made;
}

/** Gives the terms of a text that lead to the glossary: in its translation where its page is for that. */
export function linkedTerms(
  { locale, glossary, bilingual, language }: TermReader,
  blocks: readonly TextBlock[],
): LinkedTerms {
  if (glossary.length === 0 || !isSameLanguage(language, GLOSSARY_LANGUAGES.source)) return new Map();
  const { inSource, inTarget } = findersOf(glossary);
  const taken = new Set<GlossaryTerm>();
  const linked = new Map<string, LinkedTerm[]>();
  for (const block of blocks) {
    const source = restOf(block);
    const target = bilingual?.first === 'target' ? (bilingual.pairs.get(block.id)?.target ?? null) : null;
    const found = target ? inTarget(source, restOf(target)) : inSource(source);
    const chosen = chooseTerms(found, taken, target ? LETTERS_APART.translated : LETTERS_APART.received);
    if (chosen.length === 0) continue;
    linked.set(
      block.id,
      chosen.map(({ term, written, at }) => ({ at, length: written.length, path: pathOfTerm(locale, term) })),
    );
  }
  return linked;
}

/** Gives the terms of a block that are not taken yet, and takes them. */
function chooseTerms(found: readonly FoundTerm[], taken: Set<GlossaryTerm>, apart: number): FoundTerm[] {
  let free = 0;
  return found.filter(({ term, written, at }) => {
    if (!LINKED_KINDS.has(term.kind) || taken.has(term) || at < free) return false;
    taken.add(term);
    free = at + written.length + apart;
    return true;
  });
}
