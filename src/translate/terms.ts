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

/** Gives every rendering of a term that may stand for it, the longest first. */
export function renderingsOf({ en, forms }: GlossaryTerm): string[] {
  return [en, ...forms].toSorted((one, other) => other.length - one.length);
}

/** Gives the pattern of a rendering as words of their own, however they are capitalised; a plural or possessive of it too. */
export function renderingPattern(rendering: string, flags = 'iu'): RegExp {
  const words = RegExp.escape(rendering).replaceAll(/(?:\\x20|\\x2d| |-)+/gu, '[\\s-]+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?:e?s|['’]s?)?(?![\\p{L}\\p{N}])`, flags);
}

/** Gives both texts without the terms that the source has, so that what is part of a name is compared no more. */
export function withoutTerms({
  source,
  target,
  glossary,
}: {
  readonly source: string;
  readonly target: string;
  readonly glossary: Glossary;
}): { source: string; target: string } {
  const found = termFinder(glossary)(source);
  let rest = source;
  let translated = target;
  for (const { written } of found) rest = rest.replace(written, '▯');
  const renderings = [...new Set(found.map(({ term }) => term))].flatMap(renderingsOf);
  for (const rendering of renderings.toSorted((one, other) => other.length - one.length))
    translated = translated.replaceAll(renderingPattern(rendering, 'giu'), '▯');
  return { source: rest, target: translated };
}
