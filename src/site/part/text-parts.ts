/** A text in parts, of which some lead somewhere. */
import { linkedParts, type WordLink } from './halves.ts';
import type { LinkedTerm } from './term-links.ts';

export interface TextPart {
  readonly text: string;
  /** `null` where it leads nowhere. */
  readonly path: string | null;
  /** What its link is: to another half of the article, or to the glossary. */
  readonly role: 'jump' | 'term' | null;
}

/** Gives a text in parts, which together are the text: its jump lines, its terms, and what is between them. */
export function textParts(
  text: string,
  links: readonly WordLink[],
  terms: readonly LinkedTerm[],
): readonly TextPart[] {
  let end = 0;
  return linkedParts(text, links).flatMap(({ text: part, path }): TextPart[] => {
    const start = end;
    end += part.length;
    return path === null ? partsAtTerms(part, start, terms) : [{ text: part, path, role: 'jump' }];
  });
}

/** Gives a part that begins at a place of the text, cut at the terms that stand in it whole. */
function partsAtTerms(text: string, start: number, terms: readonly LinkedTerm[]): TextPart[] {
  const parts: TextPart[] = [];
  let done = 0;
  for (const { at, length, path } of terms) {
    const [from, to] = [at - start, at - start + length];
    if (from < done || to > text.length) continue;
    parts.push({ text: text.slice(done, from), path: null, role: null });
    parts.push({ text: text.slice(from, to), path, role: 'term' });
    done = to;
  }
  parts.push({ text: text.slice(done), path: null, role: null });
  return parts.filter((part) => part.text !== '');
}
