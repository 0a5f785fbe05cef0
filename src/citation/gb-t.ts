/**
 * GB/T 7714, the Chinese standard for references, in its numeric system: a newspaper article with [N], of an online text
 * with [N/OL]. Without an author the title comes first (2015: 8.1.5). 2025 writes Chinese marks in full width, and asks
 * for the day of access only where a text is not dated.
 */
import { daysInGbT } from './days.ts';
import { onlinePart, pagesPart, titlePart, type Citation, type CitationPart } from './part.ts';
import type { CitedSource } from './source.ts';

/** Authors that are named before 等. */
const AUTHORS_NAMED = 3;

/** CitationMarks of an edition of the standard. */
interface CitationMarks {
  readonly comma: string;
  readonly open: string;
  readonly close: string;
}

const MARKS_OF_2025: CitationMarks = { comma: '，', open: '（', close: '）' };
const MARKS_OF_2015: CitationMarks = { comma: ', ', open: '(', close: ')' };

/** Gives a citation after GB/T 7714—2025. */
export function citeGbT2025(source: CitedSource): Citation {
  return [...namedIn(source, MARKS_OF_2025), '.', onlinePart(' ', { kind: 'address' }, '.')];
}

/** Gives a citation after GB/T 7714—2015, which asks for the day of access of anything online (8.5). */
export function citeGbT2015(source: CitedSource): Citation {
  const accessed = onlinePart('[', { kind: 'accessed' }, ']');
  return [...namedIn(source, MARKS_OF_2015), accessed, '.', onlinePart(' ', { kind: 'address' }, '.')];
}

function namedIn(source: CitedSource, marks: CitationMarks): Citation {
  const { title, paper, pages, translation } = source;
  const day = daysInGbT(source);
  const printed = pages.length > 0 ? [marks.open, pagesPart(pages, marks.comma), marks.close] : [];
  const kind: Citation = ['[N', onlinePart('/OL'), ']. '];
  if (title === null) return [paper, ...kind, day, ...printed];
  const translator = translation ? translatorIn(source, marks) : [];
  const named = [authorsIn(source, marks), titlePart(title), ...kind, ...translator, paper];
  return [...named, markPart(marks.comma), day, ...printed];
}

function translatorIn({ translation, language }: CitedSource, { comma }: CitationMarks): Citation {
  const [program, word] = isInChinese(language) ? ['机器翻译', '译'] : ['machine translation', 'trans'];
  return [translation?.reviewer ?? program, markPart(comma), `${word}. `];
}

function markPart(text: string): CitationPart {
  return text === MARKS_OF_2025.comma ? { kind: 'mark', text } : text;
}

function authorsIn({ authors, language }: CitedSource, { comma }: CitationMarks): string {
  if (authors.length === 0) return '';
  const others = isInChinese(language) ? '等' : 'et al';
  const named = [...authors.slice(0, AUTHORS_NAMED), ...(authors.length > AUTHORS_NAMED ? [others] : [])];
  return `${named.join(comma)}. `;
}

function isInChinese(language: string): boolean {
  return /^zh\b/u.test(language);
}
