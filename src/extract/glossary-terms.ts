/** Where a text has the terms of a glossary: of names that overlap, the longest. */
import type { Glossary, GlossaryTerm } from '../model/glossary.ts';

export interface FoundTerm {
  readonly term: GlossaryTerm;
  /** As it stands in the text. */
  readonly written: string;
  /** Place of its first character. */
  readonly at: number;
}

/** Gives what finds a glossary's terms in a text of its source language, in order, as often as they stand there. */
export function termFinder(glossary: Glossary): (text: string) => FoundTerm[] {
  const termOf = new Map(
    glossary.flatMap((term) => [term.zh, ...term.also].map((name) => [name, term] as const)),
  );
  if (termOf.size === 0) return () => [];
  const names = [...termOf.keys()].toSorted((one, other) => other.length - one.length);
  const pattern = new RegExp(names.map((name) => RegExp.escape(name)).join('|'), 'gu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: written, index }) => {
      const term = termOf.get(written);
      return term ? [{ term, written, at: index }] : [];
    });
}

/**
 * Gives what finds the terms of a source text in its translation, in order, as often as they are called by name there: of
 * renderings that overlap, the longest.
 */
export function renderingFinder(glossary: Glossary): (source: string, target: string) => FoundTerm[] {
  const find = termFinder(glossary);
  const patterns = new Map(
    glossary.flatMap(renderingsOf).map((rendering) => [rendering, renderingPattern(rendering, 'giu')]),
  );
  return (source, target) => {
    const terms = [...new Set(find(source).map(({ term }) => term))];
    const called = terms
      .flatMap((term) => renderingsOf(term).map((rendering) => ({ term, rendering })))
      .toSorted((one, other) => other.rendering.length - one.rendering.length);
    const found: FoundTerm[] = [];
    for (const { term, rendering } of called)
      for (const { 0: matched, index: at } of target.matchAll(patterns.get(rendering) ?? FITS_NOWHERE)) {
        const written = matched.length > rendering.length ? matched.replace(/['’]s?$/u, '') : matched;
        if (found.every((other) => !isOver(other, at, written.length))) found.push({ term, written, at });
      }
    return found.toSorted((one, other) => one.at - other.at);
  };
}

/** Gives where a translation calls a term by name, also inside the name of another; `null` where it does nowhere. */
export function renderedAt(term: GlossaryTerm, target: string): FoundTerm | null {
  for (const rendering of renderingsOf(term)) {
    const match = renderingPattern(rendering).exec(target);
    if (match) return { term, written: match[0], at: match.index };
  }
  return null;
}

/**
 * Fits nowhere.
 * @refuses Qingdao
 */
const FITS_NOWHERE = /(?!)/gu;

function isOver(other: FoundTerm, at: number, length: number): boolean {
  return at < other.at + other.written.length && other.at < at + length;
}

/** Gives every rendering of a term that may stand for it, the longest first. */
export function renderingsOf({ en, forms }: GlossaryTerm): string[] {
  return [en, ...forms].toSorted((one, other) => other.length - one.length);
}

/** Gives the place of each rendering to avoid that stands in one the term may be called by, so that neither could be right. */
export function avoidedOwnRenderings(term: GlossaryTerm): number[] {
  return term.avoid.flatMap((avoided, index) => {
    const pattern = renderingPattern(avoided);
    return renderingsOf(term).some((own) => pattern.test(own)) ? [index] : [];
  });
}

/**
 * Gives the pattern of a rendering as words of their own, however they are capitalised, joined (spaces and hyphens of all
 * kinds) or set (’ and '); a plural or possessive of it too.
 */
export function renderingPattern(rendering: string, flags = 'iu'): RegExp {
  const words = RegExp.escape(rendering)
    .replaceAll(/(?:\\x20|\\x2d|\\xa0| |\p{Pd})+/gu, '[\\s\\p{Pd}]+')
    .replaceAll(/\\x27|’/gu, "['’]")
    .replace(/(?<=[b-df-hj-np-tv-z])y$/iu, '(?:y|ies)');
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?:e?s|['’]s?)?(?![\\p{L}\\p{N}])`, flags);
}
