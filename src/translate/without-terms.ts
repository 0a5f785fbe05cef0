/** Both texts of a block without what the glossary locks. */
import { renderingPattern, renderingsOf, termFinder } from '../extract/glossary-terms.ts';
import type { Glossary } from '../model/glossary.ts';

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
