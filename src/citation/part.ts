/** A citation in parts: what is set apart, and what only its reader or the address of the archive can fill in. */

/** What is left out where no address is known, and what stands in it. */
export type OnlinePart = string | { readonly kind: 'address' } | { readonly kind: 'accessed' };

export type CitationPart =
  | string
  /** The headline, which may be written in other characters than its paper's name. */
  | { readonly kind: 'title'; readonly text: string }
  /** The name of a paper, which some styles set in italics. */
  | { readonly kind: 'paper'; readonly text: string }
  /** The labels of its pages: `several` of them behind `many`, a single one behind `one`. */
  | ({
      readonly kind: 'pages';
      readonly labels: readonly string[];
      readonly between: string;
    } & WordsBeforePages)
  /** A mark of Chinese type in whatever language stands around it. */
  | { readonly kind: 'mark'; readonly text: string }
  | { readonly kind: 'online'; readonly parts: readonly OnlinePart[] };

interface WordsBeforePages {
  readonly one: string;
  readonly many: string;
}

export type Citation = readonly CitationPart[];

/** Gives a headline as a part of a citation. */
export function titlePart(text: string): CitationPart {
  return { kind: 'title', text };
}

/** Gives pages as a part of a citation. */
export function pagesPart(
  labels: readonly string[],
  between = ', ',
  words: WordsBeforePages = { one: '', many: '' },
): CitationPart {
  return { kind: 'pages', labels, between, ...words };
}

/** Gives the pages of a citation in words: `pp. 01, 03`. */
export function labelsInWords({
  labels,
  between,
  one,
  many,
}: Extract<CitationPart, { kind: 'pages' }>): string {
  return (labels.length > 1 ? many : one) + labels.join(between);
}

/** Gives what stands in a citation only where it can be led to. */
export function onlinePart(...parts: readonly OnlinePart[]): CitationPart {
  return { kind: 'online', parts };
}

/** What fills a citation in: without an address it is one of the printed paper. */
export interface Filling {
  readonly address: string | null;
  readonly accessed: string;
}

/** Gives a citation as text. */
export function citationText(citation: Citation, { address, accessed }: Filling): string {
  return citation
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('text' in part) return part.text;
      if (part.kind === 'pages') return labelsInWords(part);
      if (address === null) return '';
      return part.parts
        .map((each) => (typeof each === 'string' ? each : each.kind === 'address' ? address : accessed))
        .join('');
    })
    .join('');
}
