/** Page furniture in the order of print: what stands above an article's text. */
import type { Frontmatter } from '../model/frontmatter.ts';

export interface Line {
  readonly id: string;
  readonly text: string;
}

/** The lines of a headline are one heading; every other block stands for itself. */
export type HeadPart =
  | { readonly role: 'headline'; readonly lines: readonly Line[] }
  | { readonly role: 'organisation' | 'kicker' | 'deck'; readonly line: Line };

/** Gives the furniture above the text, in source order, with the headline's lines together. */
export function headParts(data: Frontmatter): HeadPart[] {
  const organisation = data.kind === 'highlight' && data.organisation ? [data.organisation] : [];
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
