/** Page furniture in the order of print: what stands above an article's text. */

export interface Line {
  readonly id: string;
  readonly text: string;
}

/** The lines that stand in a frontmatter: that of a page, of a highlight or of a translation of either. */
export interface Furniture {
  readonly organisation?: Line | null;
  readonly kicker: readonly Line[];
  readonly headline: readonly Line[];
  readonly deck: readonly Line[];
  readonly credits?: readonly Line[];
}

/** The lines of a headline are one heading; every other block stands for itself. */
export type HeadPart =
  | { readonly role: 'headline'; readonly lines: readonly Line[] }
  | { readonly role: 'organisation' | 'kicker' | 'deck'; readonly line: Line };

/** Gives the furniture above the text, in source order, with the headline's lines together. */
export function headParts(data: Furniture): HeadPart[] {
  const organisation = data.organisation ? [data.organisation] : [];
  const [first] = data.headline;
  const parts: HeadPart[] = [
    ...organisation.map((line) => ({ role: 'organisation' as const, line })),
    ...data.kicker.map((line) => ({ role: 'kicker' as const, line })),
    ...data.deck.map((line) => ({ role: 'deck' as const, line })),
    ...(first ? [{ role: 'headline' as const, lines: data.headline }] : []),
  ];
  return parts.toSorted((one, other) => ordinalOfPart(one) - ordinalOfPart(other));
}

function ordinalOfPart(part: HeadPart): number {
  const line = part.role === 'headline' ? part.lines[0] : part.line;
  return blockNumber(line?.id ?? '');
}

/** Gives 12 for `p12`, 3 for `m3` and 2 for `p2-03-01`, a block of a later half in the whole. */
export function blockNumber(id: string): number {
  return Number.parseInt(id.slice(1), 10);
}
